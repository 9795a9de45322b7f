import type { PartnerAppDataProvider } from '../../api'
import { type CsvCourse, csvFile } from './csvFile'
import type { ExportOrder } from './Exports'
import { saveCsv } from './saveCsv'
import { tickedFile } from './tickedFile'

/** In milliseconds: nobody reads faster. */
const betweenTwoLooks = 100

interface Course {
  readonly signal: AbortSignal
  readonly onProgress: (rows: number, total: number) => void
}

/** What was saved: how many rows, and how many of the ticked ones were no longer there. */
export interface Saved {
  readonly rows: number
  readonly missing: number
}

/** Saves all that is ordered, or nothing. */
export async function exportCsv(
  order: ExportOrder,
  provider: PartnerAppDataProvider,
  { signal, onProgress }: Course,
): Promise<Saved> {
  const seen = { rows: 0, total: 0 }
  const look = () => onProgress(seen.rows, seen.total)
  let looking: ReturnType<typeof setInterval> | undefined
  const course = {
    signal,
    onTotal(total: number) {
      seen.total = total
      look()
      looking = setInterval(look, betweenTwoLooks)
    },
    onRows(rows: number) {
      seen.rows = rows
    },
  }
  try {
    const { file, ...saved } = await fileOf(order, provider, course)
    saveCsv(order.file, file)
    return saved
  } finally {
    clearInterval(looking)
  }
}

type FileCourse = CsvCourse & { readonly onTotal: (total: number) => void }

async function fileOf(
  { resource, rows, columns, separator }: ExportOrder,
  { csv, getMany }: PartnerAppDataProvider,
  course: FileCourse,
): Promise<Saved & { readonly file: Blob }> {
  const fields = columns.map(({ field }) => field)
  const headings = columns.map(({ heading }) => heading)
  if ('ids' in rows) {
    course.onTotal(rows.ids.length)
    const read = async (list: string, ids: readonly string[]) => (await getMany(list, { ids: [...ids] })).data
    return tickedFile({ resource, ids: rows.ids, fields, headings, separator }, read, course)
  }
  const answer = await csv(resource, rows, { columns: fields, separator }, course.signal)
  course.onTotal(answer.total)
  return { file: await csvFile(answer, { headings, separator }, course), rows: answer.total, missing: 0 }
}
