/** Without it, a spreadsheet does not read the file as UTF-8, and breaks every accent. */
const byteOrderMark = '\uFEFF'

/** In how many milliseconds a browser has begun to save, however large the file is. */
const begun = 60_000

/** Has the browser save CSV as a file that a spreadsheet reads. */
export function saveCsv(name: string, csv: string | Blob): void {
  const url = URL.createObjectURL(new Blob([byteOrderMark, csv], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${name}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), begun)
}
