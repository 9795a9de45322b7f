import { useTranslate } from 'react-admin'

/** Names the browser's tab after the page. */
export function TabTitle({ children }: { readonly children: string }) {
  const translate = useTranslate()
  return <title>{`${children} · ${translate('layout.appName')}`}</title>
}
