import type { SxProps, Theme } from '@mui/material/styles'

export const pagesLook: SxProps<Theme> = {
  flexShrink: 0,
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'flex-end',
  alignItems: 'center',
  columnGap: 3,
  minHeight: 52,
  px: 1.5,
  typography: 'body2',
  '& nav': { display: 'flex', alignItems: 'center' },
  '& nav > span': { minWidth: 26, textAlign: 'center' },
  '& :is(button, select)': {
    font: 'inherit',
    color: 'inherit',
    bgcolor: 'transparent',
    border: 0,
    borderRadius: 13,
    minWidth: 26,
    height: 26,
    px: 0.5,
    cursor: 'pointer',
  },
  '& select': { borderRadius: 1, '& > option': { color: 'text.primary', bgcolor: 'background.paper' } },
  '& :is(button, select):hover': { bgcolor: 'action.hover' },
  '& button[aria-current]': { bgcolor: 'action.selected' },
  '& button:disabled': { opacity: 0.38, cursor: 'default', bgcolor: 'transparent' },
  '& button > svg': { display: 'block', mx: 'auto' },
  // Where there is little room, one goes from page to page.
  '@media (max-width: 899.95px)': {
    justifyContent: 'space-between',
    '& label, & nav > :is(.number, span)': { display: 'none' },
    '& nav > button': { minWidth: 44, height: 44 },
  },
}
