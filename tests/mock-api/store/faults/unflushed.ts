/** What becomes of something that was not flushed when the power goes. The pages of a write reach the disk in any order. */
export type Fate = 'absent' | 'there' | 'first half' | 'last half'

interface Step<Change> {
  readonly change: Change
  /** `sure`: flushed. `dropped`: a flush of it has failed, and no later one brings it to disk. */
  state: 'waiting' | 'sure' | 'dropped'
}

/** Something that is changed step by step, and of which a power cut leaves what was flushed, and of the rest anything. */
export interface Unflushed<Value, Change> {
  /** As its process sees it. */
  readonly value: Value
  change(change: Change): void
  flush(): void
  failToFlush(): void
  /** How many steps are not sure. */
  readonly doubtful: number
  /** What is left when those that are not sure have these fates, in their order. */
  leftBy(fates: readonly Fate[]): Value
}

export function unflushed<Value, Change>(
  initial: Value,
  applied: (value: Value, change: Change, fate: Exclude<Fate, 'absent'>) => Value,
): Unflushed<Value, Change> {
  let base = initial
  let steps: readonly Step<Change>[] = []
  let value = initial
  return {
    get value() {
      return value
    },
    change(change) {
      value = applied(value, change, 'there')
      steps = [...steps, { change, state: 'waiting' }]
    },
    flush() {
      for (const step of steps) if (step.state === 'waiting') step.state = 'sure'
      const firstDoubtful = steps.findIndex(({ state }) => state !== 'sure')
      const sure = firstDoubtful < 0 ? steps : steps.slice(0, firstDoubtful)
      base = sure.reduce((left, { change }) => applied(left, change, 'there'), base)
      steps = steps.slice(sure.length)
    },
    failToFlush() {
      for (const step of steps) if (step.state === 'waiting') step.state = 'dropped'
    },
    get doubtful() {
      return steps.filter(({ state }) => state !== 'sure').length
    },
    leftBy(fates) {
      let next = 0
      return steps.reduce((left, { change, state }) => {
        const fate = state === 'sure' ? 'there' : (fates[next++] ?? 'there')
        return fate === 'absent' ? left : applied(left, change, fate)
      }, base)
    },
  }
}

/** Fates for so many steps: all of them where they are few, else such that every step meets every fate among others of both kinds. */
export function fatesOf(steps: number): readonly (readonly Fate[])[] {
  if (steps <= 3) return all(steps)
  const each = Array.from({ length: steps }, (_, one) => one)
  const like = (fateOf: (step: number) => Fate) => each.map(fateOf)
  return [
    like(() => 'absent'),
    like(() => 'there'),
    ...each.flatMap(one => [
      like(step => (step === one ? 'absent' : 'there')),
      like(step => (step === one ? 'there' : 'absent')),
      like(step => (step < one ? 'there' : 'absent')),
      like(step => (step < one ? 'absent' : 'there')),
      like(step => (step < one ? 'there' : step === one ? 'first half' : 'absent')),
      like(step => (step === one ? 'last half' : 'there')),
    ]),
  ]
}

const fates = ['absent', 'there', 'first half', 'last half'] as const

function all(steps: number): readonly (readonly Fate[])[] {
  if (steps === 0) return [[]]
  return all(steps - 1).flatMap(others => fates.map(fate => [...others, fate]))
}
