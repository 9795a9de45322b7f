import type { Theme } from '@mui/material/styles'
import type { RaThemeOptions } from 'react-admin'
import { fieldLook } from '../account'
import { styleForEverybody } from './styleForEverybody'

/** As high as a thumb wants it, on a screen that is held in a hand. */
const thumb = 44

/** The line around what can be pressed or filled in: a contrast of 3 on either background. */
function lineOf({ palette }: Theme): string {
  return `color-mix(in srgb, ${palette.text.secondary} 72%, ${palette.background.paper})`
}

/** How the parts look, in either palette: flat surfaces held by lines, not by shadows, and controls of at least 24 pixels. */
export const components = {
  MuiCssBaseline: {
    styleOverrides: (theme: Theme) => ({
      body: { fontVariantNumeric: 'tabular-nums', WebkitTextSizeAdjust: '100%' },
      // A name, whatever it is made of: at most two lines, none of it over what stands beside it.
      bdi: {
        display: '-webkit-inline-box',
        WebkitBoxOrient: 'vertical',
        WebkitLineClamp: 2,
        maxWidth: '100%',
        overflow: 'hidden',
        overflowWrap: 'anywhere',
        verticalAlign: 'top',
      },
      // Where something is decided about accounts, names that begin alike have to be told apart.
      '[role=dialog] bdi': { WebkitLineClamp: 6 },
      ':focus-visible': { outline: '2px solid currentColor', outlineOffset: 2 },
      ...styleForEverybody,
      ...fieldLook(theme),
    }),
  },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiAppBar: { defaultProps: { elevation: 0 } },
  MuiCheckbox: { defaultProps: { size: 'small' } },
  // High enough to be hit, without moving the lines of the text in which they stand.
  MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { paddingBlock: 4 } } },
  MuiCard: { defaultProps: { variant: 'outlined' } },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      sizeMedium: ({ theme }: { theme: Theme }) => ({
        minHeight: 36,
        [theme.breakpoints.down('sm')]: { minHeight: thumb },
      }),
      root: {
        variants: (['inherit', 'primary'] as const).map(color => ({
          props: { variant: 'outlined' as const, color },
          style: ({ theme }: { theme: Theme }) => ({ borderColor: lineOf(theme) }),
        })),
      },
    },
  },
  MuiButtonBase: {
    styleOverrides: {
      root: { '&:focus-visible': { outline: '2px solid currentColor', outlineOffset: -2 } },
    },
  },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
  MuiInputBase: {
    styleOverrides: {
      // Phones zoom into a field whose text is smaller.
      input: { '@media (pointer: coarse)': { fontSize: '1rem' } },
    },
  },
  MuiOutlinedInput: {
    styleOverrides: { notchedOutline: ({ theme }: { theme: Theme }) => ({ borderColor: lineOf(theme) }) },
  },
  MuiAutocomplete: {
    styleOverrides: {
      paper: ({ theme }: { theme: Theme }) => ({ border: `1px solid ${theme.palette.divider}` }),
    },
  },
  MuiMenu: {
    styleOverrides: {
      paper: ({ theme }: { theme: Theme }) => ({
        border: `1px solid ${theme.palette.divider}`,
        boxShadow: theme.shadows[4],
      }),
    },
  },
  MuiMenuItem: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({
        fontSize: theme.typography.body1.fontSize,
        [theme.breakpoints.down('sm')]: { minHeight: thumb },
      }),
    },
  },
  MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 20px' } } },
  MuiSvgIcon: { styleOverrides: { fontSizeSmall: { fontSize: 18 } } },
  MuiTooltip: { defaultProps: { enterDelay: 400 } },
} satisfies NonNullable<RaThemeOptions['components']>
