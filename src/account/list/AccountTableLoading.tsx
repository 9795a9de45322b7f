import { useResourceContext, useTranslateLabel } from 'react-admin'
import type { AccountColumn } from './accountColumn'
import { BonesOfRows } from './BonesOfRows'

interface AccountTableLoadingProps {
  readonly columns: readonly Pick<AccountColumn<never>, 'source' | 'label'>[]
}

/** As many as fill a window; those of the page come in their place. */
const rows = 15

/** The table before its first rows: its headings stand where they are going to. A screen reader meets it once it is there. */
export function AccountTableLoading({ columns }: AccountTableLoadingProps) {
  const translateLabel = useTranslateLabel()
  const resource = useResourceContext() ?? ''
  return (
    <table aria-hidden>
      <thead>
        <tr>
          <th className="tick-cell" />
          {columns.map(({ source, label }) => (
            <th key={source} className={`column-${source}`}>
              {translateLabel({ label, resource, source })}
            </th>
          ))}
        </tr>
      </thead>
      <BonesOfRows columns={columns} count={rows} />
    </table>
  )
}
