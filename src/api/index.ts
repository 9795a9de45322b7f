export { askAhead } from './askAhead'
export { authProvider } from './authProvider'
export type {
  ActAnswer,
  ActOptions,
  ActRequest,
  AddRequest,
  ClockRequest,
  CsvAnswer,
  ListSelection,
  PendingChange,
} from './commands'
export { dataProvider, type PartnerAppDataProvider } from './dataProvider'
export { type HttpAnswer, httpClient, problemIn, statusOf } from './httpClient'
export { newQueryClient } from './newQueryClient'
export { OfflineError } from './OfflineError'
export { operatorStore } from './operatorStore'
export { SessionProvider, useServerIsAway, useSignedIn } from './SessionProvider'
export { isTabSessionOver, onOtherTab, tabOperatorId } from './signedInBrowser'
export { nameOf, useCatalog } from './useCatalog'
export { useErrorInWords } from './useErrorInWords'
export { usePartnerAppDataProvider } from './usePartnerAppDataProvider'
export { type PreferencesChange, usePreferences } from './usePreferences'
export { type SignedIn, sessionQueryKey, useSession } from './useSession'
export { useSignInAs } from './useSignInAs'
