import { expect, it } from 'vitest'
import { outcomeCsv } from '../../../src/actions/outcome/outcomeCsv'

it('saves an outcome so that a spreadsheet shows it as text, one account a line', () => {
  const csv = outcomeCsv(
    ['Organization name', 'Id', 'Outcome', 'Explanation'],
    [
      {
        organizationName: '=HYPERLINK("evil")',
        id: 'customer-1',
        outcome: 'Refused',
        explanation: 'Too, early',
      },
      { organizationName: 'Økonomi ApS', id: 'customer-2', outcome: 'Not attempted', explanation: '' },
    ],
    'comma',
  )
  expect(csv).toBe(
    [
      'Organization name,Id,Outcome,Explanation',
      '"\'=HYPERLINK(""evil"")",customer-1,Refused,"Too, early"',
      'Økonomi ApS,customer-2,Not attempted,',
      '',
    ].join('\r\n'),
  )
})
