export const lifeFrame = { px: 1, pt: 1, pb: 2.5, mb: 2, borderBottom: 1, borderColor: 'divider' } as const

/** What has been, and beside it what comes. */
export const lifeColumns = {
  display: 'grid',
  columnGap: 4,
  rowGap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
} as const
