import type { SxProps, Theme } from '@mui/material/styles'
import { bone } from '../../page'

/** Wide enough for the checkbox, and for the button that copies a link: the name stands beside them when the rest scrolls. */
const checkboxWidth = 48
const linkWidth = 48

const pinned = { position: 'sticky', zIndex: 1, bgcolor: 'background.paper' } as const

/** Names as wide as they are, unless they are very long; high enough to be hit, also where a pinned cell is near. */
const name = {
  py: '2px',
  my: '-2px',
  display: 'inline-block',
  width: 'max-content',
  maxWidth: 300,
  whiteSpace: 'normal',
  overflowWrap: 'anywhere',
} as const

/** Where the table is sorted: an arrow that a screen reader does not read, since the column's heading tells it. */
const arrow = (content: string) =>
  ({ content, display: 'inline-block', width: 16, textAlign: 'center' }) as const

export const accountTableLook: SxProps<Theme> = {
  minHeight: 0,
  flex: { md: 1 },
  overflow: 'auto',
  // Before the first rows there is nothing that the keyboard could scroll to; the bar that scrolls has its room already.
  '&:has(> [aria-hidden])': { overflow: 'hidden', scrollbarGutter: 'stable' },
  // What has the focus comes out from beneath the header and the pinned cells.
  scrollPadding: '48px 0 8px',
  '& :is(td, th):not(.tick-cell, .column-organizationName, .column-activationLink, .column-actions) :is(a, button)':
    { scrollMarginLeft: 400, scrollMarginRight: 88 },
  '& table': { width: '100%', borderCollapse: 'separate', borderSpacing: 0, typography: 'body2' },
  '& :is(td, th)': {
    p: '8px 12px',
    // Rows of 37 pixels, or of 45 for whoever has chosen so.
    '[data-density=comfortable] &': { p: '12px' },
    borderBottom: 1,
    borderColor: 'divider',
    lineHeight: '20px',
    whiteSpace: 'nowrap',
  },
  '& :is(td, th):not([align])': { textAlign: 'left' },
  '& tbody th': { fontWeight: 'inherit' },
  '& thead :is(td, th)': {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    bgcolor: 'background.paper',
    color: 'text.secondary',
    fontWeight: 600,
  },
  '& thead button': {
    font: 'inherit',
    color: 'inherit',
    p: '2px 0',
    m: 0,
    border: 0,
    bgcolor: 'transparent',
    cursor: 'pointer',
    '&::after': arrow("'' / ''"),
    '&:is(:hover, :focus-visible)': { color: 'text.primary' },
    '&:hover::after': arrow("'↕' / ''"),
  },
  '& [aria-sort] button': { color: 'text.primary' },
  '& [aria-sort=ascending] button::after': arrow("'↑' / ''"),
  '& [aria-sort=descending] button::after': arrow("'↓' / ''"),
  // Whole pixels: where rows end on parts of one, the lines of the pinned cells and of the others do not meet.
  '& :is(td, th) :is(.MuiSvgIcon-root, .MuiIconButton-root)': { verticalAlign: 'top' },
  '& .tick-cell': { ...pinned, left: 0, p: 0, width: checkboxWidth, minWidth: checkboxWidth },
  '& .column-organizationName': {
    ...pinned,
    left: checkboxWidth,
    borderRight: 1,
    borderRightColor: 'divider',
  },
  '& .column-activationLink': { ...pinned, left: checkboxWidth, minWidth: linkWidth, px: 1 },
  '& .column-activationLink + .column-organizationName': { left: checkboxWidth + linkWidth },
  // What is pending has much to say: its cells are narrow, and stand close together.
  '& .column-activationLink ~ :is(td, th)': { px: 1 },
  '& .column-actions': { ...pinned, right: 0, borderLeft: 1, borderLeftColor: 'divider' },
  '& thead :is(.tick-cell, .column-organizationName, .column-activationLink, .column-actions)': { zIndex: 3 },
  '& tbody a, & tbody .column-organizationName > *': name,
  // A name that is no link.
  '& tbody :is(td, th) > bdi': { width: 'max-content', maxWidth: 300, whiteSpace: 'normal' },
  '& tbody .column-activationLink + .column-organizationName > *': { width: 176 },
  // On the cells, since the pinned ones hide what is painted on the row.
  '& tbody tr:hover > *': { bgcolor: 'background.default' },
  '& tbody tr:has(:checked) > *': { bgcolor: 'primary.light' },
  '& .bone': { ...bone, width: '70%' },
  '& tbody tr:last-of-type > *': { borderBottom: 0 },
  // As wide as what mostly stands in them, so that the headings stay where they are when the rows come; the last one has the rest.
  '& thead th': { minWidth: 96, height: 41, boxSizing: 'border-box' },
  '& thead :is(.column-stage, .column-automaticUpgrade)': { minWidth: 152 },
  '& thead :is(.column-trialEndsOn, .column-expiresOn)': { minWidth: 196 },
  '& thead .column-organizationName': { minWidth: 300 },
  '& thead .column-activationLink + .column-organizationName': { minWidth: 192 },
  '& thead th:last-of-type:not(.column-actions)': { width: '100%' },
  // Where colours are the reader's own, a ticked row is told by a line.
  '@media (forced-colors: active)': {
    '& tbody tr:has(:checked) > *': { borderBlock: '2px solid Highlight' },
  },
}
