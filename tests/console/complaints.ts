import { format } from 'node:util'
import { vi } from 'vitest'

let complaints: string[] = []
let expected: RegExp[] = []

/**
 * react-admin 5.15 gives MUI 9 some properties under their old names too; the new ones are what counts. jsdom lays nothing out, so that
 * charts have no width.
 */
const ofLibraries = [
  /^MUI X Charts: ChartsContainer does not have `width` prop/,
  /^React does not recognize the `(inputProps|InputProps|InputLabelProps)` prop on a DOM element/,
]

/** From here on, whatever is written to the browser's console as an error or a warning is noted. */
export function listenForComplaints(): void {
  complaints = []
  expected = []
  const note = (...message: unknown[]) => void complaints.push(format(...message))
  vi.spyOn(console, 'error').mockImplementation(note)
  vi.spyOn(console, 'warn').mockImplementation(note)
}

/** Says that this test provokes a complaint: in development, react-admin writes down every request that fails. */
export function expectComplaint(about: RegExp): void {
  expected.push(about)
}

export function unexpectedComplaints(): readonly string[] {
  return complaints.filter(complaint => ![...ofLibraries, ...expected].some(about => about.test(complaint)))
}
