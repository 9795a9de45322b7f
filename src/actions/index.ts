export { ActionsMenu } from './choice/ActionsMenu'
export { BulkActions } from './choice/BulkActions'
export { RecordActions } from './choice/RecordActions'
export { ActionPanels } from './panel/ActionPanels'
