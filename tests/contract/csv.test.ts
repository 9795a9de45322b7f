import { describe, expect, it } from 'vitest'
import { csvLine } from '#contract'

describe('A line of CSV', () => {
  it.each([
    [['Contoso', 12, null, undefined, ['audit-2025', 'hybrid-2025']], 'Contoso,12,,,audit-2025; hybrid-2025'],
    [['Contoso, "the" one'], '"Contoso, ""the"" one"'],
    [['two\nlines'], '"two\nlines"'],
    [['two\r\nlines'], '"two\r\nlines"'],
    [[true, false, 0], 'true,false,0'],
    [[], ''],
    [
      [
        [
          { at: '2026-06-14T09:00:00.000Z', message: 'Link sent.' },
          { at: '2026-06-14T09:07:00.000Z', message: 'Started.' },
        ],
      ],
      '2026-06-14T09:00:00.000Z Link sent.; 2026-06-14T09:07:00.000Z Started.',
    ],
  ])('of %j is %j', (cells, line) => {
    expect(csvLine(cells)).toBe(line)
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+41 44 000', "'+41 44 000"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
  ])('shows %j in a spreadsheet as text', (cell, shown) => {
    expect(csvLine([cell])).toBe(shown)
    expect(csvLine([[cell, 'b']])).toBe(shown.endsWith('"') ? `${shown.slice(0, -1)}; b"` : `${shown}; b`)
  })

  it.each([
    [['Contoso', 12, null, ['audit-2025', 'hybrid-2025']], 'Contoso;12;;"audit-2025; hybrid-2025"'],
    [['Rossi, Figli & C.', 'b'], 'Rossi, Figli & C.;b'],
    [['=1+1', 'Rossi,=1+1', 'Rossi;-1', '2026-06-15'], "'=1+1;Rossi,'=1+1;\"Rossi;'-1\";2026-06-15"],
  ])('of %j parted by semicolons is %j', (cells, line) => {
    expect(csvLine(cells, 'semicolon')).toBe(line)
  })

  it('leaves a number below zero a number', () => {
    expect(csvLine([-5])).toBe('-5')
  })
})
