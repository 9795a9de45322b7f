import { setTimeout as wait } from 'node:timers/promises'
import { defaultPreferences } from '#contract'
import type { State } from '../../../../mock-api/store/state'
import type { Client } from '../../client'
import { untilConnectionLost } from '../connectionLost'
import type { MixedWriter } from './mixedWriter'

const path = '/api/preferences'

/** An operator that changes its preferences again and again. Starting over leaves them alone. */
export function chooser(operatorId: string): MixedWriter {
  let kept = JSON.stringify(defaultPreferences)
  let waiting: string | undefined
  let [turn, answers] = [0, 0]

  const next = () => {
    const view = {
      id: 'mine',
      list: 'customers',
      name: `View ${++turn}`,
      filter: {},
      sort: ['id', 'ASC'],
      columns: null,
    }
    return { ...defaultPreferences, views: [view] }
  }
  return {
    operatorId,
    get answers() {
      return answers
    },
    get isWaiting() {
      return waiting !== undefined
    },
    async writeOn(client) {
      let tag: string | undefined
      await untilConnectionLost(async () => {
        tag ??= String((await client.get(path)).headers.etag)
        const preferences = next()
        waiting = JSON.stringify(preferences)
        const answer = await client.put(path, preferences, { 'If-Match': tag })
        if (answer.status !== 200) throw new Error(`${operatorId}: ${answer.status} ${answer.text}`)
        ;[kept, waiting, tag] = [waiting, undefined, String(answer.headers.etag)]
        answers += 1
        await wait(Math.random() * 60)
      })
    },
    async resume(client: Client) {
      const { text } = await client.get(path)
      const expected = [kept, waiting]
      waiting = undefined
      kept = text
      return expected.includes(text) ? [] : [`${operatorId} finds other preferences: ${text}`]
    },
    look({ preferences }: State) {
      const stored = preferences.find(({ id }) => id === operatorId)
      const found = JSON.stringify(stored?.body ?? defaultPreferences)
      const isStored = found === waiting && found !== kept
      return {
        wrong: isStored || found === kept ? [] : [`${operatorId} finds ${found}, not ${kept}`],
        isStored,
      }
    },
    forget() {},
  }
}
