import type { SxProps, Theme } from '@mui/material/styles'

/** Wide enough for the checkbox, and for the button that copies a link: the name stands beside them when the rest scrolls. */
const checkboxWidth = 48
const linkWidth = 48

const pinned = { position: 'sticky', zIndex: 1, bgcolor: 'background.paper' } as const

/** Names as wide as they are, unless they are very long; high enough to be hit, also where a pinned cell is near. */
const name = {
  py: '2px',
  display: 'inline-block',
  width: 'max-content',
  maxWidth: 300,
  whiteSpace: 'normal',
  overflowWrap: 'anywhere',
} as const

export const accountTableLook: SxProps<Theme> = {
  minHeight: 0,
  display: 'flex',
  '& .RaDataTable-tableWrapper': { flex: 1, overflow: 'auto' },
  '& .RaDataTable-table': { borderCollapse: 'separate', borderSpacing: 0 },
  '& .MuiTableCell-root': { whiteSpace: 'nowrap' },
  // Whole pixels: where rows end on parts of one, the lines of the pinned cells and of the others do not meet.
  '& :is(td, th) :is(.MuiSvgIcon-root, .MuiIconButton-root, .MuiTableSortLabel-root)': {
    verticalAlign: 'top',
  },
  '& .MuiCheckbox-root': { display: 'flex' },
  '& .MuiTableCell-paddingCheckbox': { ...pinned, left: 0, minWidth: checkboxWidth },
  '& .column-organizationName': {
    ...pinned,
    left: checkboxWidth,
    borderRight: 1,
    borderRightColor: 'divider',
  },
  '& .column-activationLink': { ...pinned, left: checkboxWidth, minWidth: linkWidth, px: 1 },
  '& .column-activationLink + .column-organizationName': { left: checkboxWidth + linkWidth },
  // What is pending has much to say: its cells are narrow, and stand close together.
  '& .column-activationLink ~ .MuiTableCell-root': { px: 1 },
  '& .column-actions': { ...pinned, right: 0, borderLeft: 1, borderLeftColor: 'divider' },
  '& thead :is(.MuiTableCell-paddingCheckbox, .column-organizationName, .column-activationLink, .column-actions)':
    {
      zIndex: 3,
    },
  '& tbody a, & tbody .column-organizationName > *': name,
  '& tbody .column-activationLink + .column-organizationName > *': { width: 176 },
  // On the cells, since the pinned ones hide what is painted on the row.
  '& tbody tr:hover > *': { bgcolor: 'background.default' },
  '& tbody tr:has(:checked) > *': { bgcolor: 'primary.light' },
}
