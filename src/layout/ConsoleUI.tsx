import CssBaseline from '@mui/material/CssBaseline'
import Portal from '@mui/material/Portal'
import type { ReactNode } from 'react'
import { CoreAdminUI, Notification } from 'react-admin'
import { dashboard } from '../dashboard'
import { NotFoundPage, PageLoading, PageTurns } from '../page'
import { SignInPage } from '../signIn'
import { AccessDeniedPage } from './AccessDeniedPage'
import { CrashedPage } from './CrashedPage'
import { Layout } from './Layout'

/**
 * The pages that belong to no resource, around those that do. This is react-admin's `AdminUI` without its own layout, menu and
 * sign-in form, which would be loaded on the first page and never be seen.
 */
export function ConsoleUI({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <CssBaseline enableColorScheme />
      <PageTurns>
        <CoreAdminUI
          dashboard={dashboard.page}
          layout={Layout}
          loginPage={SignInPage}
          loading={PageLoading}
          catchAll={NotFoundPage}
          accessDenied={AccessDeniedPage}
          error={CrashedPage}
          requireAuth
          disableTelemetry
        >
          {children}
        </CoreAdminUI>
      </PageTurns>
      {/* Beside the page, which is not heard while a panel or a menu covers it. */}
      <Portal>
        <Notification />
      </Portal>
    </>
  )
}
