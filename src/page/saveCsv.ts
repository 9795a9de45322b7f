/** Without it, a spreadsheet does not read the file as UTF-8, and breaks every accent. */
const byteOrderMark = '\uFEFF'

/** Has the browser save a CSV text as a file that a spreadsheet reads. */
export function saveCsv(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([byteOrderMark, csv], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${name}.csv`
  link.click()
  URL.revokeObjectURL(url)
}
