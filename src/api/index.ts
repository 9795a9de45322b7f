export { askAhead } from './askAhead'
export { authProvider } from './authProvider'
export { dataProvider, type PartnerAppDataProvider } from './dataProvider'
export { type HttpAnswer, httpClient, problemIn, statusOf } from './httpClient'
export { inChunks } from './inChunks'
export { noteLanguage, takeNotedLanguage } from './languageBeforeSignIn'
export { newQueryClient } from './newQueryClient'
export { OfflineError } from './OfflineError'
export { operatorStore } from './operatorStore'
export { readInPieces } from './readInPieces'
export type {
  ActAnswer,
  ActOptions,
  ActRequest,
  AddRequest,
  ClockRequest,
  CsvAnswer,
  ListSelection,
  PendingChange,
} from './requests'
export { SessionProvider, useServerIsAway, useSignedIn } from './SessionProvider'
export { isTabSessionOver, onOtherTab, tabOperatorId } from './signedInBrowser'
export { nameOf, useCatalog } from './useCatalog'
export { useErrorInWords } from './useErrorInWords'
export { usePartnerAppDataProvider } from './usePartnerAppDataProvider'
export { type PreferencesChange, usePreferences } from './usePreferences'
export { type SignedIn, sessionQueryKey, useSession } from './useSession'
export { useSignInAs } from './useSignInAs'
