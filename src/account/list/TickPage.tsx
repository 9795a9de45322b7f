import {
  useDataTableCallbacksContext,
  useDataTableDataContext,
  useDataTableSelectedIdsContext,
  useTranslate,
} from 'react-admin'

/** The checkbox of all rows in sight. What is ticked out of sight stays so. */
export function TickPage() {
  const translate = useTranslate()
  const accounts = useDataTableDataContext() ?? []
  const ticked = new Set(useDataTableSelectedIdsContext())
  const { onSelect } = useDataTableCallbacksContext()
  const inSight = accounts.map(({ id }) => id)
  const count = inSight.filter(id => ticked.has(id)).length
  const tick = (checked: boolean) => {
    const others = [...ticked].filter(id => !inSight.includes(id))
    onSelect?.(checked ? [...new Set([...ticked, ...inSight])] : others)
  }
  return (
    <label className="tick">
      <input
        ref={box => {
          if (box) box.indeterminate = count > 0 && count < inSight.length
        }}
        type="checkbox"
        aria-label={translate('ra.action.select_all')}
        checked={count > 0 && count === inSight.length}
        onChange={({ target }) => tick(target.checked)}
      />
    </label>
  )
}
