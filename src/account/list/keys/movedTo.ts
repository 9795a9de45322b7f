/**
 * At which row one is after a key, counted from 0, of so many; nothing for a key that does not move. Before the first row, which is
 * -1, stand the headers and the search.
 */
export function movedTo(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, count - 1)
    case 'ArrowUp':
      return Math.max(from - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
