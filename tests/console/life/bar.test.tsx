import { describe, expect, it } from 'vitest'
import { type CalendarDate, calendarDateOf, type EditionId, editions } from '#lifecycle'
import { situations } from '../../../mock-api/seed/situations'
import { lifeOf } from '../../../src/account/life/life'
import { customer, event, inThe, life, partner, today } from './told'

/** Stretches as `kind from–to`, with how much has passed of the one that holds today, in percent. */
function bar({ stretches }: ReturnType<typeof life>) {
  return stretches.map(({ is, from, to, holdsToday, elapsed }) =>
    `${is} ${brief(from)}–${brief(to)}${holdsToday ? ` today at ${Math.round(elapsed * 100)}%` : ''}`.trim(),
  )
}

function brief(day: CalendarDate | null) {
  return day?.slice(2) ?? ''
}

describe('The bar', () => {
  it.each([
    [
      'a trial that started today',
      '2025',
      ['trial 26-06-15–26-06-26 today at 0%', 'window 26-06-26–26-06-29', 'production 26-06-29–27-06-29'],
    ],
    [
      'a trial on its last day',
      '2025',
      ['trial 26-06-02–26-06-13', 'window 26-06-13–26-06-16 today at 67%', 'production 26-06-16–27-06-16'],
    ],
    [
      'an extended and blocked trial',
      '2025',
      ['trial 26-05-30–26-06-13', 'extension 26-06-13–26-06-20 today at 29%', 'suspended 26-06-20–'],
    ],
    ['a trial that started today', '2024-03', ['trial 26-06-15–26-06-29 today at 0%', 'suspended 26-06-29–']],
    [
      'a trial that ended a week ago',
      '2025',
      ['trial 26-05-25–26-06-08', 'suspended 26-06-08– today at 33%'],
    ],
    [
      'production for months',
      '2025',
      [
        'trial –26-02-15',
        'production 26-02-15–27-01-16 today at 36%',
        'expiring 27-01-16–27-02-15',
        'suspended 27-02-15–',
      ],
    ],
  ] as const)('of %s, in %s, is %j', (situation, edition, stretches) => {
    expect(bar(life(inThe(situation), { edition }))).toEqual(stretches)
  })

  it('shows a notice only where it is foretold, or where an event tells that it was sent', () => {
    const expiresOn = calendarDateOf('2026-06-25')
    const near = inThe('production for months', { expiresOn })
    const sent = [event('2026-05-26', 'expiry-notice', null)]
    const ofAnotherDate = [event('2026-05-20', 'expiry-notice', null)]

    const withoutNotice = [
      'trial –26-02-15',
      'production 26-02-15–26-06-25 today at 92%',
      'suspended 26-06-25–',
    ]
    expect(bar(life(near))).toEqual(withoutNotice)
    expect(bar(life(near, { events: ofAnotherDate }))).toEqual(withoutNotice)
    expect(bar(life(near, { events: sent }))).toEqual([
      'trial –26-02-15',
      'production 26-02-15–26-05-26',
      'expiring 26-05-26–26-06-25 today at 67%',
      'suspended 26-06-25–',
    ])
  })

  it('has no gaps, and holds today once, in every situation and edition', () => {
    const broken = Object.entries(situations).flatMap(([situation, on]) =>
      Object.values(editions).flatMap(edition =>
        [customer(on(today)), partner(on(today))].flatMap(record => {
          const { stretches } = lifeOf(record, { edition, today }, [])
          const joined = stretches.every(
            ({ from }, index) => index === 0 || from === stretches[index - 1]?.to,
          )
          const held = stretches.filter(({ holdsToday }) => holdsToday).length
          const sound = stretches.every(({ room, elapsed }) => room > 0 && elapsed >= 0 && elapsed <= 1)
          return joined && held === 1 && sound ? [] : [`${edition.id}: ${situation}`]
        }),
      ),
    )

    expect(broken).toEqual([])
  })

  it('marks the days on which an extension is possible: the window, or all of a trial that has none', () => {
    const extendable = (edition: EditionId) =>
      life(inThe('an extended trial'), { edition }).stretches.map(
        ({ is, extendable }) => `${is} ${extendable}`,
      )

    expect(extendable('2025')).toEqual(['trial false', 'extension false', 'production false'])
    expect(extendable('2024-03')).toEqual(['trial true', 'extension true', 'suspended false'])
  })

  it('has a notch where the trial was extended again', () => {
    const startedOn = calendarDateOf('2026-06-01')
    const often = customer({
      ...situations['an extended trial'](today),
      startedOn,
      endsOn: calendarDateOf('2026-07-27'),
      extensions: 3,
    })
    const events = ['2026-06-29', '2026-07-13', '2026-07-27'].map(trialEndsOn =>
      event('2026-06-10', 'extend-trial', { trialEndsOn }),
    )
    const [, extension] = life(often, { edition: '2024-11', events }).stretches

    expect(extension?.notches.map(at => Math.round(at * 100))).toEqual([33, 67])
  })
})
