/** What stands there of an account, and beside it what can be done; on a tablet that stands first, on a phone at the bottom. */
export const accountPageColumns = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' },
} as const
