import type { Theme } from '@mui/material/styles'

/**
 * How the fields of accounts look, as one stylesheet: a page has a thousand of them, and to style each by itself takes longer than
 * all else that is done for it.
 */
export function fieldLook({ palette, spacing }: Theme) {
  return {
    // 24 pixels high, without moving the lines of the text in which it stands.
    '.account-link': {
      color: palette.primary.main,
      textDecoration: 'none',
      fontWeight: 600,
      paddingBlock: 5,
    },
    '.account-link:hover': { textDecoration: 'underline' },
    '.account-link.light': { fontWeight: 400 },
    '.aside': { color: palette.text.secondary },
    '.day': { whiteSpace: 'nowrap' },
    '.icon-and-word': {
      display: 'inline-flex',
      alignItems: 'center',
      gap: spacing(0.75),
      whiteSpace: 'nowrap',
      verticalAlign: 'top',
    },
    // The label is what is hit.
    '.tick': { display: 'flex', placeContent: 'center', alignItems: 'center', minHeight: 36, minWidth: 36 },
    '.tick > input': { width: 16, height: 16, margin: 0, accentColor: palette.primary.main },
  } as const
}
