import {
  useDataTableCallbacksContext,
  useDataTableSortContext,
  useResourceContext,
  useTranslate,
  useTranslateLabel,
} from 'react-admin'
import type { AccountColumn } from './accountColumn'
import type { ListedRecord } from './accountLists'
import { TickPage } from './TickPage'

const directions = { ASC: 'ascending', DESC: 'descending' } as const

interface AccountTableHeadProps<Account extends ListedRecord> {
  readonly columns: readonly AccountColumn<Account>[]
}

/** The headings, by which the table is sorted. How it is sorted is told to a screen reader too. */
export function AccountTableHead<Account extends ListedRecord>({ columns }: AccountTableHeadProps<Account>) {
  return (
    <thead>
      <tr>
        <th scope="col" className="tick-cell">
          <TickPage />
        </th>
        {columns.map(({ source, label, align, disableSort, sortByOrder }) => (
          <Heading
            key={source}
            source={source}
            label={label}
            align={align}
            sortable={!disableSort}
            first={sortByOrder}
          />
        ))}
      </tr>
    </thead>
  )
}

interface HeadingProps {
  readonly source: string
  readonly label: string | undefined
  readonly align: 'right' | undefined
  readonly sortable: boolean
  /** How it is sorted when it is first asked to be. */
  readonly first: 'ASC' | 'DESC' | undefined
}

function Heading({ source, label, align, sortable, first = 'ASC' }: HeadingProps) {
  const translate = useTranslate()
  const translateLabel = useTranslateLabel()
  const resource = useResourceContext() ?? ''
  const sort = useDataTableSortContext()
  const { handleSort } = useDataTableCallbacksContext()
  const name = translateLabel({ label, resource, source })
  const sorted = sort?.field === source ? sort.order : undefined
  const next = sorted ? (sorted === 'ASC' ? 'DESC' : 'ASC') : first
  return (
    <th scope="col" className={`column-${source}`} align={align} aria-sort={sorted && directions[sorted]}>
      {sortable && handleSort ? (
        <button
          type="button"
          data-field={source}
          data-order={first}
          title={translate('ra.sort.sort_by', { field: name, order: translate(`ra.sort.${next}`) })}
          onClick={handleSort}
        >
          {name}
        </button>
      ) : (
        name
      )}
    </th>
  )
}
