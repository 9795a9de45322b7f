import fc from 'fast-check'
import { strangeNames, wrongValues } from './nasty'

/** The same value with one thing about it changed, at any depth: mostly it is no longer what it was to be. */
export function altered(original: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(original, fc.nat(), fc.nat(), fc.constantFrom(...wrongValues), fc.constantFrom(...strangeNames))
    .map(([value, where, how, wrong, name]) => {
      const places = placesIn(value)
      return changedAt(value, places[where % places.length] ?? [], part => {
        const changes = changesOf(part, wrong, name)
        return changes[how % changes.length]?.()
      })
    })
}

type Place = readonly (string | number)[]

function placesIn(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [at]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [at, ...keys.flatMap(key => placesIn(Object(value)[key], [...at, key]))]
}

function changedAt(value: unknown, [key, ...rest]: Place, change: (part: unknown) => unknown): unknown {
  if (key === undefined) return change(value)
  if (Array.isArray(value))
    return value.map((one, index) => (index === key ? changedAt(one, rest, change) : one))
  return fieldsOf(value, (name, one) => (name === key ? changedAt(one, rest, change) : one))
}

function changesOf(part: unknown, wrong: unknown, name: string): readonly (() => unknown)[] {
  const another = () => wrong
  if (Array.isArray(part)) {
    return [
      another,
      () => [],
      () => [...part, ...part],
      () => [...part, wrong],
      () => [part],
      () => ({ ...part }),
    ]
  }
  if (typeof part === 'object' && part !== null) {
    const names = Object.keys(part)
    const without = names[name.length % Math.max(names.length, 1)]
    return [
      another,
      () => fieldsOf({ ...part, [`${name} `.trimEnd()]: wrong }, (_name, one) => one),
      () => Object.fromEntries([...Object.entries(part), [name, wrong]]),
      () => Object.fromEntries(Object.entries(part).filter(([field]) => field !== without)),
      () => [part],
    ]
  }
  if (typeof part === 'string') {
    return [
      another,
      () => '',
      () => `${part} `,
      () => part.toUpperCase(),
      () => part.repeat(50),
      () => [part],
      () => null,
    ]
  }
  if (typeof part === 'number') {
    return [
      another,
      () => -part - 1,
      () => -part - 2,
      () => -part - 3,
      () => part + 0.5,
      () => part + 400,
      () => 2 ** 53,
      () => String(part),
    ]
  }
  return [another, () => String(part), () => null, () => 1]
}

/** An object with the same names, `__proto__` among them. */
function fieldsOf(value: unknown, change: (name: string, one: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(Object(value)).map(([name, one]) => [name, change(name, one)]))
}
