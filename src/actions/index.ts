export { ActionPanels } from './ActionPanels'
export { ActionsMenu } from './ActionsMenu'
export { BulkActions } from './BulkActions'
export { RecordActions } from './RecordActions'
