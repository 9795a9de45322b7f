export { ExportButton } from './ExportButton'
export { Exports } from './Exports'
export { saveCsv } from './saveCsv'
