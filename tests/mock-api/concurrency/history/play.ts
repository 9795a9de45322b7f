import { Chance } from '../../../../mock-api/seed/chance'
import type { State } from '../../../../mock-api/store/state'
import type { Client } from '../../client'
import { signedIn } from '../../runningServer'
import { served } from '../served'
import type { Asker } from './asker'
import { askers, beginning, windowOwners } from './beginning'
import { chosen } from './choose'
import type { Asked, Entry } from './entry'
import { mind } from './mind'
import { type Recorder, recorder } from './recorder'

/** What was asked and answered, and what was there before and after. */
export interface History {
  readonly before: State
  readonly entries: readonly Entry[]
  readonly after: State
}

/** Has several clients ask for something so many times together, all at once. */
export async function play(
  file: string,
  {
    operations,
    clients = 8,
    seed,
    onEntry = () => {},
  }: {
    readonly operations: number
    readonly clients?: number
    readonly seed: number
    readonly onEntry?: (count: number) => void
  },
): Promise<History> {
  const before = beginning(Date.now())
  await using server = await served(file, before)
  const kept = recorder()
  const isOver = () => {
    onEntry(kept.entries.length)
    return kept.entries.length >= operations
  }
  const playing = askers.slice(0, clients).map(async (name, index) => {
    const own = await signedIn(server.url, name)
    const windowOwner = windowOwners[index % windowOwners.length] ?? windowOwners[0]
    const window = await signedIn(server.url, windowOwner)
    await playOne(
      {
        name,
        seesPartners: !name.includes('partner'),
        switchesEdition: index === 0,
        chance: new Chance(seed, index),
        mind: mind(before.settings.today),
      },
      kept,
      asked => (asked.what.includes('preferences') ? [windowOwner, window] : [name, own]),
      isOver,
    )
  })
  await Promise.all(playing)
  await lastLook(kept, await signedIn(server.url, 'internal-admin'))
  return { before, entries: kept.entries, after: await server.left() }
}

async function playOne(
  asker: Asker,
  kept: Recorder,
  whoFor: (asked: Asked) => readonly [by: string, client: Client],
  isOver: () => boolean,
): Promise<void> {
  const earlier: Asked[] = []
  const ask = async (asked: Asked) => {
    const [by, client] = whoFor(asked)
    const entry = await kept.ask(by, client, asked)
    asker.mind.learn(entry)
    // As the console does, which applies its change to what it finds then.
    if (entry.status === 412) asker.mind.learn(await kept.ask(by, client, { what: 'preferences' }))
  }
  await ask({ what: 'list', list: 'customers', filter: {}, most: 1_000 })
  if (asker.seesPartners) await ask({ what: 'list', list: 'partners', filter: {}, most: 1_000 })
  // However few the operations are, a day goes by and an edition comes.
  if (asker.switchesEdition) {
    await ask({ what: 'clock', days: 1, key: null })
    await ask({ what: 'edition', edition: '2025', key: null })
  }
  while (!isOver()) {
    const asked = chosen(asker)
    if (!('key' in asked) || asked.key === null) {
      await ask(asked)
      continue
    }
    // The same request under its key: twins all at once, and once more later.
    const twins = asker.chance.happens(0.3) ? asker.chance.between(2, 4) : 1
    await Promise.all(Array.from({ length: twins }, () => ask(asked)))
    earlier.push(asked)
    const again = asker.chance.happens(0.15)
      ? earlier[asker.chance.between(0, earlier.length - 1)]
      : undefined
    if (again) await ask(again)
  }
}

/** When everybody has gone: the newest that there is to be seen. */
async function lastLook(kept: Recorder, client: Client): Promise<void> {
  const whole = { filter: {}, most: 1_000 } as const
  for (const asked of [
    { what: 'list', list: 'customers', ...whole },
    { what: 'list', list: 'partners', ...whole },
    { what: 'events' },
    { what: 'pending' },
    { what: 'summary' },
  ] as const) {
    await kept.ask('internal-admin', client, asked)
  }
}
