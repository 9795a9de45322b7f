import { startApi } from '../server'
import { agree, listsOf, storedIn, worldAsListed, worldAsStored } from './agree'
import { beginning } from './beginning'
import { inProcess, overHttp } from './desk'
import { type Course, courseFrom, make } from './make'
import type { Move, Start } from './moves'
import { countPlaces, lookAt, type Places } from './places'
import { isForetold, lineOf, mailLineOf, toldIn } from './told'
import { addressesOf } from './world'

/** Plays moves on the backend and on the model, and fails after the first by which they differ. */
export async function play(
  start: Start,
  moves: readonly Move[],
  { http = false, places = new Map() }: { http?: boolean; places?: Places } = {},
): Promise<void> {
  const state = beginning(start)
  await using api = await startApi({ state })
  const desk = http ? overHttp(api) : inProcess(api)
  const course = courseFrom(state, { desk, api })

  for (const move of moves) {
    const before = lookAt(course.world)
    await make(move, course)
    await compare(course)
    countPlaces(places, move, before, course.world)
    course.world.events = []
    course.world.mails = []
  }
  agree(await listsOf(desk), worldAsListed(course.world))
}

async function compare(course: Course): Promise<void> {
  const { world, witness, api } = course
  const told = await toldIn(api.store, course.heard)
  course.heard = {
    events: course.heard.events + told.events.length,
    mails: course.heard.mails + told.mails.length,
  }
  agree(told.events.filter(isForetold).map(lineOf).sort(), world.events.toSorted())
  agree(told.mails.map(mailLineOf).sort(), world.mails.toSorted())
  agree(
    witness.hear(told, id => addressesOf(world, id)),
    [],
  )
  agree(await storedIn(api.store), worldAsStored(world))
}
