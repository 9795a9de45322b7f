import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useId, useState } from 'react'
import { useListContext, useTranslate, useTranslateLabel } from 'react-admin'
import type { AccountColumn } from '../accountColumn'
import { useListAddress } from '../view/ListAddress'
import { shownAtFirst } from '../view/shownColumns'
import { ColumnLine } from './ColumnLine'
import { chosenColumns, columnOrder, moved } from './columnOrder'
import { useChooseColumns } from './useChooseColumns'

interface ColumnChoiceProps {
  readonly columns: readonly Pick<AccountColumn<never>, 'source' | 'shown'>[]
}

/** Shows, hides and moves columns. react-admin's own chooser moves them by dragging alone. */
export function ColumnChoice({ columns }: ColumnChoiceProps) {
  const translate = useTranslate()
  const translateLabel = useTranslateLabel()
  const headingId = useId()
  const { resource } = useListContext()
  const { view } = useListAddress()
  const choose = useChooseColumns()
  const first = shownAtFirst(columns)
  const [shown, setShown] = useState(view.columns === 'default' ? first : view.columns)
  // As it was opened: a line stays where it is when its column is hidden or shown.
  const [order, setOrder] = useState(() => columnOrder(columns, shown))
  const [said, setSaid] = useState('')
  const label = (source: string) => String(translateLabel({ resource, source }))

  const show = (sources: readonly string[], by?: string) => {
    setShown(sources)
    choose(chosenColumns(columns, sources), by)
  }
  const toggle = (source: string) => {
    const isShown = shown.includes(source)
    show(order.filter(one => (one === source ? !isShown : shown.includes(one))))
  }
  const move = (source: string, places: number) => {
    const next = moved(order, source, places)
    setOrder(next)
    const shownNext = next.filter(one => shown.includes(one))
    show(shownNext, `moving ${source}`)
    const at = { column: label(source), place: next.indexOf(source) + 1, count: next.length }
    setSaid(translate('listView.columns.moved', at))
  }
  const reset = () => {
    setOrder(columnOrder(columns, first))
    show(first)
  }
  return (
    <>
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', px: 1 }}>
        <Typography id={headingId} variant="body2" sx={{ fontWeight: 600 }}>
          {translate('listView.columns.label')}
        </Typography>
        <Button size="small" onClick={reset}>
          {translate('listView.columns.reset')}
        </Button>
      </Stack>
      <Stack
        component="ul"
        aria-labelledby={headingId}
        sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 'min(420px, 50vh)', overflowY: 'auto' }}
      >
        {order.map((source, index) => (
          <ColumnLine
            key={source}
            label={label(source)}
            isShown={shown.includes(source)}
            isFirst={index === 0}
            isLast={index === order.length - 1}
            onToggle={() => toggle(source)}
            onMove={places => move(source, places)}
          />
        ))}
      </Stack>
      <span role="status" style={visuallyHidden}>
        {said}
      </span>
    </>
  )
}
