import { useResourceContext, useTranslate, useTranslateLabel } from 'react-admin'

/** What a filter is called: its field's name, with `from` or `to` for a bound. */
export function useFilterLabel(): (name: string) => string {
  const translate = useTranslate()
  const translateLabel = useTranslateLabel()
  const resource = useResourceContext() ?? ''
  return name => {
    const [, field = name, bound] = /^(.+)_(gte|lte)$/.exec(name) ?? []
    const label = String(translateLabel({ resource, source: field }))
    if (!bound) return label
    return translate(bound === 'gte' ? 'account.list.from' : 'account.list.to', { day: label })
  }
}
