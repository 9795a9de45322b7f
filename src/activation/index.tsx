import { Suspense } from 'react'
import { Route } from 'react-router'
import { activationPath } from '#contract'
import { lazyPage, PageLoading } from '../page'

const ActivationPage = lazyPage(() => import('./ActivationPage').then(({ ActivationPage }) => ActivationPage))

const page = (
  <Suspense fallback={<PageLoading />}>
    <ActivationPage />
  </Suspense>
)

/** What an activation link opens, whoever is signed in: a route, to stand outside the console's layout. A link that lost its token has come here too. */
export const activation = <Route path={`${activationPath}/:token?`} element={page} />
