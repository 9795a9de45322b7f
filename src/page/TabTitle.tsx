import { useTranslate } from 'react-admin'
import { useArrival } from './PageTurns'

/** Names the browser's tab after the page, and tells that the page is there. */
export function TabTitle({ children }: { readonly children: string }) {
  const translate = useTranslate()
  useArrival(children)
  return <title>{translate('page.tab', { title: children, app: translate('layout.appName') })}</title>
}
