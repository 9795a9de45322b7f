import type { QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { AdminContext, CustomRoutes, Resource, type Store } from 'react-admin'
import { activation } from './activation'
import { activity } from './activity'
import { authProvider, dataProvider, operatorStore } from './api'
import { customers } from './customers'
import { distributors } from './distributors'
import { Languages } from './i18n'
import { ConsoleUI, theme } from './layout'
import { mailbox } from './mailbox'
import { noSuchPage, shortAddress } from './page'
import { partners } from './partners'
import { pendingRoute } from './pending'

interface AppProps {
  readonly store: Store
  readonly queryClient: QueryClient
}

/** The console. It takes the router it stands in, so that a test can put it anywhere. */
export function App({ store: ofBrowser, queryClient }: AppProps) {
  const store = useMemo(() => operatorStore(ofBrowser), [ofBrowser])
  return (
    <Languages store={store}>
      {i18nProvider => (
        <AdminContext
          dataProvider={dataProvider}
          authProvider={authProvider}
          i18nProvider={i18nProvider}
          store={store}
          queryClient={queryClient}
          theme={theme.light}
          darkTheme={theme.dark}
        >
          <ConsoleUI>
            <Resource {...customers}>
              {pendingRoute('customer')}
              {shortAddress}
              {noSuchPage(':id/*')}
            </Resource>
            <Resource {...partners}>
              {pendingRoute('partner')}
              {shortAddress}
              {noSuchPage(':id/*')}
            </Resource>
            <Resource {...distributors}>{noSuchPage('*')}</Resource>
            <Resource {...activity}>{noSuchPage(':id/*')}</Resource>
            <Resource {...mailbox}>{noSuchPage(':id/:beyond/*')}</Resource>
            <CustomRoutes noLayout>{activation}</CustomRoutes>
          </ConsoleUI>
        </AdminContext>
      )}
    </Languages>
  )
}
