import { type Days, daysShownBy } from './days'
import type { AccountList } from './entry'
import { versionAt } from './tallies'
import { type Fields, same, standingOf, stored, type Trail } from './trail'

/** What an answer shows of the state, narrowed to the positions at which all of that was so. */
export interface Sighting {
  account(list: AccountList, record: Fields): void
  /** An account as it would be one revision later. */
  previous(record: Fields): void
  pending(record: Fields): void
  /** No earlier, or no later, than there. */
  from(position: number): void
  to(position: number): void
  that(isSo: (position: number) => boolean): void
  /** It cannot have been like this at any position. */
  never(why: string): void
  place(floor: number): number | undefined
  readonly why: () => string
}

/** `isInside`: whether a position lies in the middle of what was stored at once, where nobody can have looked. */
export function sighting(trail: Trail, days: Days, isInside: (position: number) => boolean): Sighting {
  let [low, high] = [trail.first, trail.last]
  let reason = ''
  const tests: ((position: number) => boolean)[] = []
  const partners = new Map<string, Fields>()

  const narrow = (from: number, to: number, why: () => string) => {
    low = Math.max(low, from)
    high = Math.min(high, to)
    if (low > high && reason === '') reason = why()
  }
  const self: Sighting = {
    account(list, { stage, partner, ...rest }) {
      const record = stored(rest)
      const id = String(record['id'])
      const versions = trail.listed.get(id) ?? []
      const [firstVersion] = versions
      const at = Number(record['revision']) - Number(firstVersion?.fields['revision'])
      const version = versions[at]
      if (!version || !isSame(record, version.fields)) {
        self.never(`${id} at revision ${record['revision']} is not what its events tell`)
        return
      }
      const told = () =>
        `${id} at revision ${record['revision']} (${version.from} to ${version.to - 1}) does not go with the rest`
      narrow(version.from, version.to - 1, told)
      const { from, before } = daysShownBy({ ...record, stage })
      narrow(
        from === undefined ? low : days.from(from),
        before === undefined ? high : days.before(before),
        told,
      )
      if (list === 'customers') seePartner(Object(partner))
    },
    previous({ id, revision }) {
      const versions = trail.listed.get(String(id)) ?? []
      const version = versions[Number(revision) - 1 - Number(versions[0]?.fields['revision'])]
      if (version) narrow(version.from, version.to - 1, () => `${id} is about to be revision ${revision}`)
      else self.never(`${id} never was about to be revision ${revision}`)
    },
    pending({ id, ...record }) {
      const versions = trail.pending.get(String(id)) ?? []
      // The contract's pending record.
      const standing = standingOf(record as Parameters<typeof standingOf>[0])
      self.that(position => same(versionAt(versions, position)?.fields, standing))
    },
    from: position => narrow(position, high, () => `it is no earlier than ${position}`),
    to: position => narrow(low, position, () => `it is no later than ${position}`),
    that(isSo) {
      tests.push(isSo)
    },
    never(why) {
      if (reason === '') reason = why
      low = high + 1
    },
    place(floor) {
      for (let position = Math.max(floor, low); position <= high; position += 1) {
        if (!isInside(position) && tests.every(isSo => isSo(position))) return position
      }
      return undefined
    },
    why: () => reason || `what it shows was so between ${low} and ${high} at most`,
  }
  const seePartner = (partner: Fields) => {
    const id = String(partner['id'])
    const seen = partners.get(id)
    if (seen) {
      if (!same(seen, partner)) self.never(`partner ${id} is shown in two ways at once`)
      return
    }
    partners.set(id, partner)
    const versions = trail.listed.get(id) ?? []
    self.that(position => {
      const fields = versionAt(versions, position)?.fields
      return (
        fields?.['subscriptionLevel'] === partner['subscriptionLevel'] &&
        fields?.['trialEndsOn'] === partner['trialEndsOn']
      )
    })
  }
  return self
}

/** Records are read again and again: which of them is which version is found out once. */
const compared = new WeakMap<Fields, string>()

function isSame(record: Fields, fields: Fields): boolean {
  const text = JSON.stringify(inOrder(record))
  const known = compared.get(fields) ?? JSON.stringify(inOrder(fields))
  compared.set(fields, known)
  return text === known
}

function inOrder(fields: Fields) {
  return Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1))
}
