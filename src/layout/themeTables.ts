import type { Theme } from '@mui/material/styles'
import type { RaThemeOptions } from 'react-admin'

/** Rows of 37 pixels, or of 45 where `data-density` on anything around the table says `comfortable`. */
const rowPadding = { compact: '8px 12px', comfortable: '12px' } as const

/** Tables: compact and yet not crowded. Whole pixels, so that the lines of pinned cells and of the others meet. */
export const tableComponents = {
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({
        borderColor: theme.palette.divider,
        fontSize: theme.typography.body2.fontSize,
        lineHeight: '20px',
      }),
      head: ({ theme }: { theme: Theme }) => ({
        color: theme.palette.text.secondary,
        fontWeight: 600,
        whiteSpace: 'nowrap',
      }),
      sizeSmall: {
        padding: rowPadding.compact,
        '[data-density=comfortable] &': { padding: rowPadding.comfortable },
        // The box around a tick is as high as a compact row.
        '&.MuiTableCell-paddingCheckbox, [data-density=comfortable] &.MuiTableCell-paddingCheckbox': {
          padding: '0 0 0 4px',
        },
      },
    },
  },
  MuiTableRow: {
    styleOverrides: {
      root: {
        'tbody > &:last-of-type > .MuiTableCell-root': { borderBottomWidth: 0 },
        // Where colours are the reader's own, a ticked row is told by a line.
        '@media (forced-colors: active)': {
          '&:has(:checked)': { outline: '2px solid Highlight', outlineOffset: -2 },
        },
      },
    },
  },
  MuiTablePagination: {
    styleOverrides: {
      // Beneath the first columns, where it stays when the number of pages changes.
      spacer: { display: 'none' },
      displayedRows: { minWidth: '10em' },
    },
  },
} satisfies RaThemeOptions['components']
