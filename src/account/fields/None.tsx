import { useTranslate } from 'react-admin'

/** Where a field does not apply: a dash for the eye, a word for the ear. */
export function None() {
  const translate = useTranslate()
  return (
    <span role="img" aria-label={translate('page.noneSpoken')} className="aside">
      {translate('page.none')}
    </span>
  )
}
