/** A cell of a table that is written as text: under which column, in which row, and what stands there. */
export interface Cell {
  readonly row: string
  readonly column: string
  readonly says: string
}

/** Reads a table whose first line names the columns and whose first column names the rows. */
export function cellsOf(table: string): readonly Cell[] {
  const [head = [], ...rows] = table
    .trim()
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))
  return rows.flatMap(([row = '', ...cells]) =>
    cells.map((says, index) => ({ row, column: head[index + 1] ?? '', says })),
  )
}
