import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#lifecycle'
import { fileName } from '../../../src/page'

const day = calendarDateOf('2026-06-15')

describe('A file is called by what it holds and its day', () => {
  it.each([
    [['Customers', 'Extendable now'], 'customers-extendable-now-2026-06-15'],
    [['Customers', ''], 'customers-2026-06-15'],
    [['Attività'], 'attività-2026-06-15'],
    [
      ['Partner in attesa', 'Fermi da più di due giorni'],
      'partner-in-attesa-fermi-da-più-di-due-giorni-2026-06-15',
    ],
    [['Convert to production account', 'outcome'], 'convert-to-production-account-outcome-2026-06-15'],
  ])('%j: %s', (parts, name) => {
    expect(fileName(parts, day)).toBe(name)
  })

  it.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
    ['two\r\nlines\u0000\u202Egnp.exe', 'two-lines-gnp-exe'],
    ['  …  ', ''],
    ['☎ 株式会社 قمر', '株式会社-قمر'],
    ['𝒜'.repeat(100), '𝒜'.repeat(40)],
    ['株'.repeat(100), '株'.repeat(40)],
    [`${'a'.repeat(39)} b`, 'a'.repeat(39)],
  ])('and of a view called %j nothing is in it that no file system takes', (view, part) => {
    expect(fileName(['Customers', view], day)).toBe(
      part === '' ? 'customers-2026-06-15' : `customers-${part}-2026-06-15`,
    )
  })
})
