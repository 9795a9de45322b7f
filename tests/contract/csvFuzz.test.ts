import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asText, csvLine, type Separator, separators, textOf } from '#contract'
import { anyCharacter } from '../anyCharacter'

/** What makes trouble in a cell: what begins formulas, in both widths, what parts cells and rows, what cannot be seen, what turns the text. */
const trouble = fc.constantFrom(
  ...[
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '﹦',
    '﹢',
    '﹣',
    '﹫',
    "'",
    "''",
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\r',
  ],
  ...[
    '\n',
    '\r\n',
    ' ',
    '\u00A0',
    '\u200B',
    '\uFEFF',
    '\u0000',
    '\u0007',
    '\u202E',
    '\u2066',
    '\uD800',
    '\uDC00',
  ],
  ...[
    '👩‍💻',
    'é',
    'e\u0301',
    'شركة',
    '株式会社',
    '=1+1',
    '@SUM(A1)',
    '=HYPERLINK("http://x","y")',
    "=cmd|' /C calc'!A0",
  ],
)
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.array(trouble, { maxLength: 6 }).map(parts => parts.join('')) },
  { weight: 2, arbitrary: fc.tuple(trouble, fc.string({ unit: anyCharacter })).map(parts => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter }) },
)

/** Where cells begin within a cell, for a spreadsheet that parts them otherwise than the file does. */
const parting = { comma: /[;\t\r\n]/, semicolon: /[;,\t\r\n]/ } as const

/** Whether a formula begins in what a spreadsheet makes of a cell: where commas part cells, or semicolons, tabs and line ends do. */
function beginsFormula(shown: string, separator: Separator): boolean {
  const visible = (text: string) => text.replace(/^[\s\p{Cc}\p{Cf}]+/u, '')
  return shown.split(parting[separator]).some(part => /^[=+\-@＝＋－＠﹦﹢﹣﹫]/.test(visible(part)))
}

/** A file is UTF-8, which has no halves of characters. */
const inUtf8 = (text: string) => Buffer.from(text).toString()

const bySeparator: readonly Separator[] = ['comma', 'semicolon']

describe.each(bySeparator)('Ten thousand cells of whatever there is, parted by a %s,', separator => {
  it('are read again by a strict parser as they were, and none begins a formula', () => {
    let cells = 0
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 4, maxLength: 4 }),
        rows => {
          const file = rows.map(row => `${csvLine(row, separator)}\r\n`).join('')
          const read: string[][] = parse(file, {
            delimiter: separators[separator],
            record_delimiter: '\r\n',
          })
          cells += read.flat().length
          expect(read.map(row => row.map(shown => textOf(shown, separator)))).toEqual(
            rows.map(row => row.map(inUtf8)),
          )
          expect(read.flat().filter(shown => beginsFormula(shown, separator))).toEqual([])
          expect(read.flat().filter(shown => /^[\t\r\n]/.test(shown))).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
    expect(cells).toBe(10_000)
  })

  it('are told from those that were safe already, however often', () => {
    fc.assert(
      fc.property(cell, text => {
        const safe = asText(text, separator)
        expect(textOf(safe, separator)).toBe(text)
        expect(textOf(textOf(asText(safe, separator), separator), separator)).toBe(text)
        if (!beginsFormula(text, separator) && !/^'*[\t\r\n]/.test(text) && !text.includes("'")) {
          expect(safe).toBe(text)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
