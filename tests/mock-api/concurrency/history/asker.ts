import { resourceOf } from '#contract'
import type { AccountKind } from '#lifecycle'
import type { Chance } from '../../../../mock-api/seed/chance'
import type { Mind } from './mind'

/** Who chooses. */
export interface Asker {
  readonly name: string
  /** Whether it sees partners. */
  readonly seesPartners: boolean
  /** One alone switches the edition, so that it can be told what each of the others saw. */
  readonly switchesEdition: boolean
  readonly chance: Chance
  readonly mind: Mind
}

/** Every third request has a key. */
export function newKey({ chance, name }: Asker): string | null {
  return chance.happens(1 / 3) ? `${name}-${Math.floor(chance.next() * 1e12)}` : null
}

/** Some of the accounts of a kind that it knows. */
export function someIds({ chance, mind, seesPartners }: Asker, most: number) {
  const kind: AccountKind = seesPartners && chance.happens(0.3) ? 'partner' : 'customer'
  const known = [...mind.ids[resourceOf[kind]]]
  // The accounts that came last have trials; of the others a few are on everybody’s mind.
  const picked = Array.from({ length: most }, () =>
    chance.happens(0.4)
      ? known.at(-chance.between(1, 6))
      : known[Math.floor(chance.next() ** 2 * known.length)],
  )
  return { kind, ids: [...new Set(picked.flatMap(id => id ?? []))] }
}
