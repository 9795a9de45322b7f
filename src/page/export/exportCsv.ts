import type { PartnerAppDataProvider } from '../../api'
import { csvFile } from './csvFile'
import type { ExportOrder } from './Exports'
import { saveCsv } from './saveCsv'

/** In milliseconds: nobody reads faster. */
const betweenTwoLooks = 100

interface Course {
  readonly signal: AbortSignal
  readonly onProgress: (rows: number, total: number) => void
}

/** Saves all that is ordered, or nothing; answers how many rows it was. */
export async function exportCsv(
  { resource, selection, columns, file }: ExportOrder,
  csv: PartnerAppDataProvider['csv'],
  { signal, onProgress }: Course,
): Promise<number> {
  const fields = columns.map(({ field }) => field)
  const answer = await csv(resource, selection, fields, signal)
  const headings = columns.map(({ heading }) => heading)
  let rows = 0
  const look = () => onProgress(rows, answer.total)
  look()
  const looking = setInterval(look, betweenTwoLooks)
  try {
    const onRows = (count: number) => {
      rows = count
    }
    saveCsv(file, await csvFile(answer, headings, { signal, onRows }))
    return answer.total
  } finally {
    clearInterval(looking)
  }
}
