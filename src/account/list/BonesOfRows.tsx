import type { AccountColumn } from './accountColumn'

interface BonesOfRowsProps {
  readonly columns: readonly Pick<AccountColumn<never>, 'source'>[]
  readonly count: number
}

/** The places of rows on their way. Plain cells, as the rows are: they come and go while somebody waits. */
export function BonesOfRows({ columns, count }: BonesOfRowsProps) {
  return (
    <tbody aria-hidden>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one place is like the other
        <tr key={index}>
          <td className="tick-cell" />
          {columns.map(({ source }) => (
            <td key={source} className={`column-${source}`}>
              <span className="bone" />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}
