import { setTimeout as wait } from 'node:timers/promises'
import type { DemoClock } from '#contract'
import { addDays, type CalendarDate } from '#lifecycle'
import type { Client } from '../../client'
import { untilConnectionLost } from '../connectionLost'
import type { MixedWriter } from './mixedWriter'

/** Somebody who moves the demo's clock by a day or two, again and again. Nobody else does. */
export function clockMover(operatorId: string, firstDay: CalendarDate): MixedWriter {
  let day = firstDay
  let waiting: { readonly days: number; readonly key: string } | undefined
  let [turn, answers] = [0, 0]

  const move = async (client: Client, { days, key }: { days: number; key: string }) => {
    waiting = { days, key }
    const { status, json, text } = await client.post('/api/demo/clock', { days }, { 'Idempotency-Key': key })
    if (status !== 200) throw new Error(`${operatorId}: ${status} ${text}`)
    waiting = undefined
    answers += 1
    day = addDays(day, days)
    // The contract's answer to a move.
    const { today } = json as DemoClock
    return today === day ? [] : [`it is ${today} after a move to ${day}`]
  }
  return {
    operatorId,
    get answers() {
      return answers
    },
    get isWaiting() {
      return waiting !== undefined
    },
    writeOn: client =>
      untilConnectionLost(async () => {
        await wait(Math.random() * 300)
        const wrong = await move(client, { days: 1 + (turn % 2), key: `clock-${++turn}` })
        if (wrong.length > 0) throw new Error(wrong.join())
      }),
    resume: async client => (waiting ? move(client, waiting) : []),
    look({ settings: { today, demo } }) {
      const to = waiting ? addDays(day, waiting.days) : day
      const isStored = waiting !== undefined && demo?.movingTo === to
      const isRight = isStored ? day <= today && today <= to : today === day && demo?.movingTo === day
      return {
        wrong: isRight ? [] : [`it is ${today}, on the way to ${demo?.movingTo}: ${day} was answered`],
        isStored,
      }
    },
    forget() {
      day = firstDay
      waiting = undefined
    },
  }
}
