import { expect, it } from 'vitest'

/** What local clocks show at noon in UTC on 15 January and on 15 July 2026. */
const noon: Readonly<Record<string, readonly string[]>> = {
  UTC: ['12:00', '12:00'],
  'Pacific/Pago_Pago': ['01:00', '01:00'],
  'Pacific/Kiritimati': ['02:00', '02:00'],
  'America/New_York': ['07:00', '08:00'],
}

const zone = process.env['TZ'] ?? ''

it.runIf(zone in noon)(`The rules are tried where clocks show the time of ${zone}`, () => {
  const clocks = ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'].map(moment =>
    new Date(moment).toTimeString().slice(0, 5),
  )

  expect(clocks).toEqual(noon[zone])
})
