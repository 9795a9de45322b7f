/** What a link back carries: the path of the page that it leaves, whose own link has the focus there, as after the browser's Back. */
export function comingFrom(path: string) {
  return { comingFrom: path } as const
}

/** The path that a link back left. */
export function pathLeft(state: unknown): string | undefined {
  return typeof state === 'object' && state !== null && 'comingFrom' in state
    ? String(state.comingFrom)
    : undefined
}
