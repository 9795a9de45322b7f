import type { LayoutProps } from 'react-admin'
import { SessionProvider } from '../api'
import { FailedState, PageLoading } from '../page'
import { Frame } from './Frame'

/** What stands around every page, once it is known who is signed in and what day it is. */
export function Layout({ children }: LayoutProps) {
  return (
    <SessionProvider
      loading={<PageLoading />}
      failed={(error, retry) => <FailedState heading="h1" error={error} retry={retry} />}
    >
      <Frame>{children}</Frame>
    </SessionProvider>
  )
}
