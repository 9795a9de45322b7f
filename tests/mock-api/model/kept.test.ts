import { describe, it } from 'vitest'
import type { Move, Start } from './moves'
import { play } from './play'

const june: Start = { today: '2026-06-15', edition: '2025' }

/** Moves by which the backend and the model once differed, as they were printed. */
const kept: readonly (readonly [what: string, start: Start, moves: readonly Move[]])[] = [
  [
    'a partner with its distributor’s address was told of one upgrade twice',
    { today: '2026-06-15', edition: '2024-08' },
    [{ do: 'clock', by: 'other-distributor-admin', to: 'next-event' }],
  ],
  [
    'the clock went to the next event over more days than it goes over at once',
    june,
    [
      { do: 'clock', by: 'internal-viewer', days: 14 },
      { do: 'edit', kind: 'customer', by: 'other-partner-admin', on: ['of-trey'], expiresIn: 700 },
      { do: 'clock', by: 'other-partner-admin', to: 'next-event' },
    ],
  ],
]

describe('The backend and the model agree by now, where', () => {
  it.each(kept)('%s', async (_, start, moves) => {
    await play(start, moves)
    await play(start, moves, { http: true })
  })
})
