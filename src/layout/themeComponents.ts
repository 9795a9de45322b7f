import type { Theme } from '@mui/material/styles'
import type { RaThemeOptions } from 'react-admin'
import { fieldLook } from '../account'

/** How the parts look, in either palette: flat surfaces held by lines, not by shadows, and controls of at least 24 pixels. */
export const components: NonNullable<RaThemeOptions['components']> = {
  MuiCssBaseline: {
    styleOverrides: (theme: Theme) => ({
      body: { fontVariantNumeric: 'tabular-nums' },
      ':focus-visible': { outline: '2px solid currentColor', outlineOffset: 2 },
      ...fieldLook(theme),
    }),
  },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiAppBar: { defaultProps: { elevation: 0 } },
  MuiCheckbox: { defaultProps: { size: 'small' } },
  MuiLink: { defaultProps: { underline: 'hover' } },
  MuiCard: { defaultProps: { variant: 'outlined' } },
  MuiButton: { defaultProps: { disableElevation: true } },
  MuiButtonBase: {
    styleOverrides: {
      root: { '&:focus-visible': { outline: '2px solid currentColor', outlineOffset: -2 } },
    },
  },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
  MuiAutocomplete: {
    styleOverrides: {
      paper: ({ theme }: { theme: Theme }) => ({ border: `1px solid ${theme.palette.divider}` }),
    },
  },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({ borderColor: theme.palette.divider, lineHeight: '20px' }),
      head: ({ theme }: { theme: Theme }) => ({
        color: theme.palette.text.secondary,
        fontWeight: 600,
        whiteSpace: 'nowrap',
      }),
      sizeSmall: { padding: '9px 12px' },
    },
  },
  MuiSvgIcon: { styleOverrides: { fontSizeSmall: { fontSize: 18 } } },
  MuiTooltip: { defaultProps: { enterDelay: 400 } },
  RaSkipNavigationButton: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({
        backgroundColor: theme.palette.primary.main,
        '&:hover': { opacity: 1, backgroundColor: theme.palette.primary.dark },
      }),
    },
  },
}
