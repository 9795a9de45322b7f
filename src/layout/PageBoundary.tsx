import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useLocation } from 'react-router'
import { OfflineError } from '../api'
import { FailedState, PageLoading } from '../page'

/** Keeps what goes wrong on a page from taking the layout with it; the next page starts afresh. */
export function PageBoundary({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation()
  return (
    <ErrorBoundary
      resetKeys={[pathname]}
      fallbackRender={({ error, resetErrorBoundary }) => (
        <FailedState
          heading="h1"
          error={error}
          // React remembers that a page's code could not be fetched, so that only a reload fetches it again.
          retry={() => (error instanceof OfflineError ? window.location.reload() : resetErrorBoundary())}
        />
      )}
    >
      <Suspense fallback={<PageLoading />}>{children}</Suspense>
    </ErrorBoundary>
  )
}
