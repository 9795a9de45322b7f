import { screen, within } from '@testing-library/react'

/** The names in a table of accounts, from top to bottom; waits for it. */
export async function listOf(table: 'Customers' | 'Partners'): Promise<readonly string[]> {
  return (await rowsOf(table)).map(row => within(row).getAllByRole('link')[0]?.textContent ?? '')
}

/** What stands in the row of one account, by the headings of the columns. */
export async function rowOf(
  table: 'Customers' | 'Partners',
  name: string,
): Promise<Readonly<Record<string, string>>> {
  const row = (await rowsOf(table)).find(one => within(one).queryByRole('link', { name }))
  if (!row) throw new Error(`${name} is not in the table`)
  const headings = within(screen.getByRole('table', { name: table })).getAllByRole('columnheader')
  const cells = [...row.children]
  return Object.fromEntries(
    headings
      .map((heading, column) => [heading.textContent, cells[column]?.textContent ?? ''] as const)
      .filter(([heading]) => heading !== ''),
  )
}

async function rowsOf(table: string): Promise<readonly HTMLElement[]> {
  const [, ...rows] = within(await screen.findByRole('table', { name: table })).getAllByRole('row')
  return rows
}
