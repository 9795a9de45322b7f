import * as v from 'valibot'
import {
  type AccountKind,
  type ActionChange,
  type ActionName,
  type CalendarDate,
  isLaterThanToday,
} from '#lifecycle'
import { allDifferent, type Read, readFields } from './invalid'
import { isObject } from './json'
import { day } from './records'

/** The most ids that one command takes, and the most that the console sends at a time. */
export const commandLimits = { ids: 10_000, idsPerRequest: 1_000 } as const

/** A lifecycle command as read from a request's body. */
export type Command = { [Name in ActionName]: CommandOf<Name> }[ActionName]

export interface CommandOf<Name extends ActionName> {
  readonly action: Name
  readonly ids: readonly string[]
  readonly dryRun: boolean
  readonly change: ActionChange[Name]
  readonly revisions: Readonly<Record<string, number>>
}

/** Reads the body of `POST /api/{customers,partners}/actions/{action}`. A given expiration date has to be later than `today`. */
export function readCommand<Name extends ActionName>(
  action: Name,
  kind: AccountKind,
  body: unknown,
  today: CalendarDate,
): Read<CommandOf<Name>> {
  const entries: typeof commandEntries = commandFields(action, kind, today)
  const result = readFields(entries, 'this command', body)
  if (!result.ok) return result
  const { ids, dryRun = false, revisions = {}, ...change } = result.value
  // The entries chosen by `action` leave exactly that action's own fields in `change`.
  return {
    ok: true,
    value: { action, ids, dryRun, revisions, change: change as unknown as ActionChange[Name] },
  }
}

/** The fields of a command's body. */
export function commandFields(action: ActionName, kind: AccountKind, today: CalendarDate) {
  return { ...commandEntries, ...changeEntries(action, kind, today) }
}

export const slug = v.pipe(
  v.string('must be a text'),
  v.regex(/^[a-z0-9-]{1,64}$/, 'must be a slug such as audit-2025'),
)

const wholeNumbers = 'must be whole numbers by id'

/** A record of valibot's would read over `constructor` and its like, whatever stands there. */
export const revisionsById = v.custom<Readonly<Record<string, number>>>(isObject, wholeNumbers)

export const commandEntries = {
  ids: v.pipe(
    v.array(
      v.pipe(v.string('must be ids as texts'), v.minLength(1, 'must not hold an empty id')),
      'must be a list of ids',
    ),
    v.minLength(1, 'must hold at least one id'),
    v.maxLength(commandLimits.ids, `must hold at most ${commandLimits.ids} ids`),
    v.check(allDifferent, 'must not hold an id twice'),
  ),
  dryRun: v.optional(v.boolean('must be true or false')),
  revisions: v.optional(
    v.pipe(
      revisionsById,
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed) return
        for (const [key, value] of Object.entries(dataset.value)) {
          if (Number.isInteger(value)) continue
          const path = { type: 'object', origin: 'value', input: dataset.value, key, value } as const
          addIssue({ message: wholeNumbers, path: [path] })
        }
      }),
    ),
  ),
}

function changeEntries(action: ActionName, kind: AccountKind, today: CalendarDate): v.ObjectEntries {
  switch (action) {
    case 'extend-trial':
      return {}
    case 'manage-upgrade':
      return { automaticUpgrade: v.picklist(['keep', 'block'], 'must be keep or block') }
    case 'convert':
    case 'edit': {
      const expiresOn = v.optional(
        v.pipe(
          day,
          v.check(
            date => isLaterThanToday(date, today),
            () => `must be later than today, ${today}`,
          ),
          v.description('must be later than the backend’s day'),
        ),
      )
      return kind === 'partner'
        ? { expiresOn }
        : { expiresOn, sku: v.optional(slug), addOns: v.optional(addOnSlugs) }
    }
  }
}

export const addOnSlugs = v.pipe(
  v.array(slug, 'must be a list of add-ons'),
  v.check(allDifferent, 'must not hold an add-on twice'),
)
