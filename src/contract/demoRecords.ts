import * as v from 'valibot'
import { editionIds } from '#lifecycle'
import { day, eventRecord } from './records'
import { editionRecord } from './session'

/** The answer of `POST /api/demo/reset`: the day and the edition from which the demo starts over. */
export const demoStart = v.object({ today: day, edition: v.picklist(editionIds) })
export type DemoStart = v.InferOutput<typeof demoStart>

/** The demo's day, and what the calendar did to the accounts that the asker sees on the clock's last move, oldest first. */
export const demoClock = v.object({
  today: day,
  events: v.pipe(v.array(eventRecord), v.readonly()),
  /** From where the demo starts over. */
  start: demoStart,
})
export type DemoClock = v.InferOutput<typeof demoClock>

/** The answer of `POST /api/demo/edition`: the rules in force from now on. */
export const demoEdition = v.object({ edition: v.picklist(editionIds), policy: editionRecord })
export type DemoEdition = v.InferOutput<typeof demoEdition>
