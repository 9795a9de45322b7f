export { Announcement } from './Announcement'
export { bone } from './bone'
export { comingFrom, pathLeft } from './comingFrom'
export {
  ExportButton,
  type ExportedList,
  Exports,
  fileName,
  saveCsv,
  useExport,
  useSeparator,
} from './export'
export { FailedState } from './FailedState'
export { focusMain } from './focusMain'
export { focusLateLink } from './focusPage'
export { appBarHeight, demoLineHeight, headerHeight, headerHeightOf, pageHeight } from './headerHeight'
export { LanguageSwitch } from './LanguageSwitch'
export { ListStates } from './ListStates'
export { lazyPage } from './lazyPage'
export { Name } from './Name'
export { NameInSentence } from './NameInSentence'
export { NotFoundMessage } from './NotFoundMessage'
export { NotFoundPage } from './NotFoundPage'
export { noSuchPage } from './noSuchPage'
export { PageHeading } from './PageHeading'
export { PageLoading } from './PageLoading'
export { Pages } from './Pages'
export { PageTurns } from './PageTurns'
export { pageAt } from './pageAt'
export { QuestionDialog } from './QuestionDialog'
export { RowsLoading } from './RowsLoading'
export { SearchField } from './SearchField'
export { StateMessage } from './StateMessage'
export { shortAddress } from './shortAddress'
export { TabTitle } from './TabTitle'
export { TitledDialog } from './TitledDialog'
export { ToolButton } from './ToolButton'
export { TotalCount } from './TotalCount'
export { type Closing, useClosing } from './useClosing'
export { useCounted } from './useCounted'
export { useDayFormat } from './useDayFormat'
export { useFilterLabel } from './useFilterLabel'
export { useIsWaiting } from './useIsWaiting'
export { useNarrowScreen } from './useNarrowScreen'

export { usePageLabels } from './usePageLabels'
export { useQueryFault } from './useQueryFault'
export { useTrueTotal } from './useTrueTotal'
export { WrongAddress } from './WrongAddress'
