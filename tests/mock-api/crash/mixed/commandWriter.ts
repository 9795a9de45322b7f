import { setTimeout as wait } from 'node:timers/promises'
import type { CommandAnswer, CommandResult } from '#contract'
import type { Client } from '../../client'
import { untilConnectionLost } from '../connectionLost'
import { differing } from './history'
import type { MixedWriter } from './mixedWriter'

/** A command for accounts. */
export interface Proposal {
  readonly path: string
  readonly body: { readonly ids: readonly string[] } & Readonly<Record<string, unknown>>
}

interface Sent extends Proposal {
  readonly key: string
}

/** Sends the commands that are proposed, each under its key, with a pause of so many milliseconds between them. */
export function commandWriter(
  operatorId: string,
  propose: (client: Client, turn: number) => Promise<Proposal>,
  pause: number,
): MixedWriter {
  let waiting: Sent | undefined
  let last: { readonly sent: Sent; readonly outcomes: string } | undefined
  let [turn, answers, told, compared] = [0, 0, 0, 0]
  let applied: Extract<CommandResult, { outcome: 'applied' }>[] = []

  const send = async (client: Client, sent: Sent) => {
    const { status, json, text } = await client.post(sent.path, sent.body, { 'Idempotency-Key': sent.key })
    if (status !== 200) throw new Error(`${operatorId} was answered ${status}: ${text.slice(0, 300)}`)
    // The contract's answer to a command.
    const { results } = json as CommandAnswer
    return { results, outcomes: results.map(({ id, outcome }) => `${id} ${outcome}`).join() }
  }
  const sendNew = async (client: Client, sent: Sent) => {
    waiting = sent
    const { results, outcomes } = await send(client, sent)
    waiting = undefined
    answers += 1
    told += results.length
    applied = [...applied, ...results.filter(result => result.outcome === 'applied')]
    last = { sent, outcomes }
  }

  return {
    operatorId,
    get answers() {
      return answers
    },
    get compared() {
      return compared
    },
    get isWaiting() {
      return waiting !== undefined
    },
    writeOn: client =>
      untilConnectionLost(async () => {
        const proposal = await propose(client, ++turn)
        await sendNew(client, { ...proposal, key: `${operatorId}-${turn}` })
        await wait(Math.random() * pause)
      }),
    async resume(client) {
      if (waiting) await sendNew(client, waiting)
      if (!last) return []
      const { outcomes } = await send(client, last.sent)
      return outcomes === last.outcomes
        ? []
        : [`${last.sent.key} is answered ${outcomes}, not ${last.outcomes}`]
    },
    look(_state, history) {
      const wrong: string[] = []
      const mine = history.by(operatorId)
      const more = mine.slice(told)
      const isStored = waiting !== undefined && more.length > 0
      if (mine.length < told)
        wrong.push(`${operatorId} was answered ${told} results, and finds ${mine.length}`)
      if (more.length > 0 && more.toSorted().join() !== waiting?.body.ids.toSorted().join()) {
        wrong.push(
          `${operatorId} sent ${waiting?.body.ids.length ?? 'nothing'}, and finds ${more.length} of it`,
        )
      }
      for (const { id, record } of applied) {
        const stood = history.at(id, record.revision)
        if (!stood) {
          // Of one that arrived since, the events do not tell with what it began.
          if (history.knew(id)) wrong.push(`${id} was answered at ${record.revision}, where it never stood`)
          continue
        }
        compared += 1
        // That a notice went out is told of by no event.
        const { stage: _, upgradeAnnouncedFor: __, ...fields } = { ...record }
        const names = differing(stood, 'partner' in fields ? { ...fields, partner: null } : fields)
        if (names.length > 0) wrong.push(`${id} was answered at ${record.revision} with another ${names}`)
      }
      applied = []
      return { wrong, isStored }
    },
    forget() {
      waiting = undefined
      last = undefined
      told = 0
      applied = []
    },
  }
}
