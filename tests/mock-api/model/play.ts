import { addressesOf } from '../../model/accounts'
import { inAnyOrder, plainEvent, plainMail } from '../../model/told'
import { startApi } from '../server'
import { agree, agreeOnStored } from './agree'
import { operatorIds } from './anyOperator'
import { beginning } from './beginning'
import { type Course, courseFrom, operatorIn } from './course'
import { type Desk, inProcess, overHttp } from './desk'
import { toldIn } from './heard'
import { see } from './look'
import { make } from './make'
import type { Move, Start } from './moves'
import { count, countPlaces, lookAt, type Places } from './places'

export interface Playing {
  readonly http?: boolean
  readonly places?: Places
  /** Hears each request, with its answer. */
  readonly listen?: (desk: Desk) => Desk
}

/** Plays moves on the backend and on the model, and fails after the first by which they differ. */
export async function play(
  start: Start,
  moves: readonly Move[],
  { http = false, places = new Map(), listen = desk => desk }: Playing = {},
): Promise<void> {
  const state = beginning(start)
  await using api = await startApi({ state })
  const desk = listen(http ? overHttp(api) : inProcess(api))
  const course = courseFrom(state, {
    ...{ desk, api },
    count: cell => count(places, cell),
  })

  for (const [number, move] of moves.entries()) {
    const before = lookAt(course.world)
    await make(move, course)
    await compare(course)
    countPlaces(places, move, before, course.world)
    await lookAround(course, number)
    remember(course)
  }
  await agreeOnStored(api.store, course.world, { agreed: course.agreed, mayHave: () => true })
  await lookEverywhere(course, moves.length)
}

async function compare(course: Course): Promise<void> {
  const { world, witness, api } = course
  const told = await toldIn(api.store, course.heard)
  course.heard = {
    events: course.heard.events + told.events.length,
    mails: course.heard.mails + told.mails.length,
  }
  agree(inAnyOrder(told.events.map(plainEvent)), inAnyOrder(world.events), 'Activity')
  agree(inAnyOrder(told.mails.map(plainMail)), inAnyOrder(world.mails), 'the mails')
  for (const { kind, accountId, text } of told.mails) {
    const token = world.pending.get(accountId)?.token
    if (kind === 'activation-link') agree(text.includes(`/${token}`), true, 'the mail holds the live link')
  }
  const wrong = witness.hear(told, id => addressesOf(world, id))
  agree(wrong, [], 'what holds whatever a model says')

  const toldOf = new Set(world.events.map(({ accountId }) => accountId))
  await agreeOnStored(api.store, world, { agreed: course.agreed, mayHave: id => toldOf.has(id) })
}

/** What is told by now belongs to what was told before. */
function remember({ world }: Course): void {
  world.activity.push(...world.events)
  world.mailbox.push(...world.mails)
  world.events = []
  world.mails = []
}

/** Of the first that a move was about two operators, others each time, see what they should. */
async function lookAround(course: Course, number: number): Promise<void> {
  const ids = [...new Set(course.world.events.map(({ accountId }) => accountId))].slice(0, 1)
  for (const id of ids) {
    const { kind } = course.world.accounts.get(id) ?? {}
    const at = kind ? (`${kind}s` as const) : 'pending'
    for (const next of [number, number + 5]) {
      const by = operatorIn(course.world, operatorIds[next % operatorIds.length] ?? '')
      await see({ at, id }, by, course)
    }
  }
}

/** What operators have in their lists, every other one each time; and of some of them the rows and the dashboard. */
async function lookEverywhere(course: Course, number: number): Promise<void> {
  const everything = { filter: {}, sort: ['id', 'ASC'], range: [0, 999] } as const
  for (const [index, id] of operatorIds.entries()) {
    if ((index + number) % 2 === 0) continue
    const by = operatorIn(course.world, id)
    const isNext = (index + number) % 5 === 0
    for (const at of ['customers', 'partners', 'pending'] as const) {
      await see({ at, as: isNext ? 'list' : 'ids', ...everything }, by, course)
    }
    await see({ at: number % 4 < 2 ? 'events' : 'mails', as: 'list', ...everything }, by, course)
    if (isNext) await see({ at: 'summary' }, by, course)
    if (course.world.preferences.has(id)) await see({ at: 'preferences' }, by, course)
  }
}
