import fc from 'fast-check'
import type { OpenApiDocument } from '#contract/openapi'
import type { HttpRequest } from '../http'
import { type Aim, anyRequest, type Place } from './requests'
import { anyWire, type Wire } from './wire'
import type { World } from './world'

/** What is sent next: a request, one that was carried out under its key before, or bytes. */
export type Next =
  | { readonly aim: Aim | 'again'; readonly asked: HttpRequest }
  | { readonly aim: 'wire'; readonly wire: Wire }

/** What each run sends: the same for the same seed and the same answers before it. */
export function nexts(document: OpenApiDocument, world: World, seed: number): (run: number) => Next {
  const any = anyOf(document, world)
  return run => {
    const [next] = fc.sample(any, { seed: mixed(seed, run), numRuns: 1, unbiased: true })
    if (!next) throw new TypeError('a sample of one is one')
    return next
  }
}

/** How much of a hundred. */
const aims = { valid: 58, nearly: 22, broken: 9, strange: 8 } as const satisfies Record<Aim, number>

/** How often an operation is asked for where that is not as often as others. */
const often: Readonly<Record<string, number>> = {
  startOver: 1,
  openapi: 2,
  signOut: 4,
  switchEdition: 4,
  moveClock: 6,
  addPending: 40,
  activationStart: 25,
  activationConsent: 25,
  activationConfigure: 25,
}

function anyOf(document: OpenApiDocument, world: World): fc.Arbitrary<Next> {
  const places: readonly Place[] = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
  // The aims are the table's keys.
  const all = Object.entries(aims) as readonly (readonly [Aim, number])[]
  const fresh = places.flatMap(place => {
    const any = anyRequest(document, place, world)
    const weight = often[place.operation.operationId] ?? 12
    return all.map(([aim, share]) => ({
      arbitrary: any(aim).map((asked): Next => ({ aim, asked })),
      weight: weight * share,
    }))
  })
  const whole = fresh.reduce((sum, { weight }) => sum + weight, 0)
  const again = fc.nat().map(
    (index): Next => ({
      aim: 'again',
      asked: world.keyed[index % Math.max(world.keyed.length, 1)] ?? someRequest,
    }),
  )
  return fc.oneof(
    ...fresh,
    { arbitrary: again, weight: Math.round(whole / 50) },
    { arbitrary: anyWire.map((wire): Next => ({ aim: 'wire', wire })), weight: Math.round(whole / 30) },
  )
}

const someRequest: HttpRequest = { method: 'GET', path: '/api/operators' }

/** A seed of its own for each run: those of neighbours would begin alike. */
function mixed(seed: number, run: number): number {
  let mix = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(run + 1, 0xc2b2ae35)
  mix = Math.imul(mix ^ (mix >>> 15), 0x2c1b3c6d)
  mix = Math.imul(mix ^ (mix >>> 12), 0x297a2d39)
  return mix ^ (mix >>> 15)
}
