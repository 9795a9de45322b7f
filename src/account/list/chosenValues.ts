/** The values that a filter has, of which an address may give one alone, without a list. */
export function chosenValues(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null || value === '' ? [] : [value]
}
