import {
  addDays,
  addYears,
  type CalendarDate,
  type Production,
  type Trial,
  upgradeNoticeOn,
} from '#lifecycle'

/**
 * The situations of a subscription that the rules tell apart, each on any day. The demo's seed is made of them, and the
 * tests speak of them: one vocabulary for both.
 */
export const situations = {
  'a trial that started today': today => trial(today, { endsIn: 14 }),
  'a trial whose window opens tomorrow': today => trial(today, { endsIn: 4 }),
  'a trial on the first day of its window': today => trial(today, { endsIn: 3 }),
  'a trial two days from its end': today => trial(today, { endsIn: 2 }),
  'a trial on its last day': today => trial(today, { endsIn: 1 }),
  'a blocked trial in its window': today => trial(today, { endsIn: 2, automaticUpgrade: 'block' }),
  'a blocked trial that has just begun': today => trial(today, { endsIn: 12, automaticUpgrade: 'block' }),
  'an extended trial': today => trial(today, { endsIn: 8, extensions: 1 }),
  'an extended trial in its last days': today => trial(today, { endsIn: 2, extensions: 1 }),
  'an extended and blocked trial': today =>
    trial(today, { endsIn: 5, extensions: 1, automaticUpgrade: 'block' }),
  'a trial that ended today': today => trial(today, { endsIn: 0, automaticUpgrade: 'block' }),
  'a trial that ended a week ago': today => trial(today, { endsIn: -7, automaticUpgrade: 'block' }),
  'an extended trial that ended': today =>
    trial(today, { endsIn: -3, extensions: 1, automaticUpgrade: 'block' }),
  'production since today': today => production(today, { since: 0 }),
  'production for months': today => production(today, { since: -120 }),
  'production that expires in three weeks': today => production(today, { since: -344, expiresIn: 21 }),
  'production on its last day': today => production(today, { since: -364, expiresIn: 1 }),
  'production that ended today': today => production(today, { since: -365, expiresIn: 0 }),
  'production that ended a month ago': today => production(today, { since: -395, expiresIn: -30 }),
} as const satisfies Record<string, (today: CalendarDate) => Trial | Production>

export type Situation = keyof typeof situations

/** A trial that ends in so many days, announced as the calendar would have announced it by now. */
export function trial(
  today: CalendarDate,
  {
    endsIn,
    extensions = 0,
    automaticUpgrade = 'keep',
  }: { endsIn: number; extensions?: number; automaticUpgrade?: Trial['automaticUpgrade'] },
): Trial {
  const endsOn = addDays(today, endsIn)
  const announced = automaticUpgrade === 'keep' && today >= upgradeNoticeOn(endsOn)
  return {
    level: 'TRIAL',
    startedOn: addDays(endsOn, -14 - 7 * extensions),
    endsOn,
    extensions,
    automaticUpgrade,
    upgradeAnnouncedFor: announced ? endsOn : null,
  }
}

/** Production since so many days from today, for a year unless it expires in so many days from today. */
export function production(
  today: CalendarDate,
  { since: sinceIn, expiresIn }: { since: number; expiresIn?: number },
): Production {
  const since = addDays(today, sinceIn)
  return {
    level: 'PRODUCTION',
    since,
    expiresOn: expiresIn === undefined ? addYears(since, 1) : addDays(today, expiresIn),
  }
}
