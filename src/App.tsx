import type { QueryClient } from '@tanstack/react-query'
import { AdminContext, Resource, type Store } from 'react-admin'
import { activity } from './activity'
import { authProvider, dataProvider } from './api'
import { customers } from './customers'
import { distributors } from './distributors'
import { i18nProvider } from './i18n'
import { ConsoleUI, theme } from './layout'
import { shortAddress } from './page'
import { partners } from './partners'

interface AppProps {
  readonly store: Store
  readonly queryClient: QueryClient
}

/** The console. It takes the router it stands in, so that a test can put it anywhere. */
export function App({ store, queryClient }: AppProps) {
  return (
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
        <Resource {...customers}>{shortAddress}</Resource>
        <Resource {...partners}>{shortAddress}</Resource>
        <Resource {...distributors} />
        <Resource {...activity} />
      </ConsoleUI>
    </AdminContext>
  )
}
