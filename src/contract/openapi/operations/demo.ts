import { json } from '../answers'
import type { Described } from '../described'
import { ref } from '../jsonSchemas'
import { idempotencyKey } from '../parameters'

/** The kit is there only in a demo: elsewhere it is not found. */
const kit = { tag: 'Demo', who: 'Whoever is signed in, in a demo. Elsewhere: 404.' } as const

export const demo = {
  clock: {
    ...kit,
    operation: 'clock',
    summary: 'The demo’s day, and what the calendar did on the clock’s last move',
    answer: json('The clock.', ref('DemoClock')),
    reasons: ['not-found'],
  },
  moveClock: {
    ...kit,
    operation: 'moveClock',
    summary: 'Move the clock forward, for all accounts at once',
    more: 'Exactly one of `days`, `today` and `to`; at most 366 days at once.',
    parameters: [idempotencyKey],
    body: 'ClockMove',
    answer: json('The clock after the move.', ref('DemoClock')),
    reasons: ['not-found', 'nothing-ahead', 'idempotency-key-reused'],
  },
  startOver: {
    ...kit,
    operation: 'startOver',
    summary: 'Bring back data, day and edition of the start; people stay signed in',
    parameters: [idempotencyKey],
    body: 'StartOver',
    answer: json('From where it starts over.', ref('DemoStart')),
    reasons: ['not-found', 'idempotency-key-reused'],
  },
  switchEdition: {
    ...kit,
    operation: 'switchEdition',
    summary: 'Switch the rules that are in force from now on',
    parameters: [idempotencyKey],
    body: 'EditionSwitch',
    answer: json('The rules in force.', ref('DemoEdition')),
    reasons: ['not-found', 'idempotency-key-reused'],
  },
} as const satisfies Readonly<Record<string, Described>>
