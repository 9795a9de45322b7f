import type { RaThemeOptions } from 'react-admin'
import { components } from './themeComponents'
import { tableComponents } from './themeTables'

/** Five sizes, in rem so that they follow the browser's own: page, section, text, table and field, note. */
const typography: RaThemeOptions['typography'] = {
  fontFamily:
    'Inter, "Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", sans-serif',
  fontSize: 13,
  h1: { fontSize: '1.375rem', fontWeight: 650, letterSpacing: '-0.015em', lineHeight: 1.25 },
  h2: { fontSize: '0.9375rem', fontWeight: 650, letterSpacing: '-0.005em', lineHeight: 1.4 },
  body1: { fontSize: '0.875rem', lineHeight: 1.5 },
  body2: { fontSize: '0.8125rem', lineHeight: 1.45 },
  caption: { fontSize: '0.75rem', lineHeight: 1.4 },
  button: { fontSize: '0.8125rem', textTransform: 'none', fontWeight: 600 },
}

const shared = {
  typography,
  components: { ...components, ...tableComponents },
  shape: { borderRadius: 8 },
} satisfies RaThemeOptions

/**
 * The console's looks, light and dark. Every pair of text and surface has a contrast of at least 4.5, icons and lines of controls 3.
 * The two backgrounds stand in `index.html` too, which paints them before anything else is there.
 */
export const theme = {
  light: {
    ...shared,
    palette: {
      mode: 'light',
      primary: { main: '#1d5bd8', dark: '#1647ad', light: '#e8effd', contrastText: '#ffffff' },
      secondary: { main: '#3d4a5f' },
      background: { default: '#f4f6f9', paper: '#ffffff' },
      text: { primary: '#152033', secondary: '#546076' },
      divider: '#dfe4ec',
      success: { main: '#18794e' },
      warning: { main: '#a15c00' },
      error: { main: '#c22f2f' },
      info: { main: '#1d5bd8' },
    },
  },
  dark: {
    ...shared,
    palette: {
      mode: 'dark',
      primary: { main: '#8ab4ff', dark: '#a9c8ff', light: '#1b2b4a', contrastText: '#0b1526' },
      secondary: { main: '#b5c0d3' },
      background: { default: '#0d131c', paper: '#151d29' },
      text: { primary: '#e8edf5', secondary: '#a3afc2' },
      divider: '#2a3546',
      success: { main: '#5cc796' },
      warning: { main: '#f0b357' },
      error: { main: '#ff8f8a' },
      info: { main: '#8ab4ff' },
    },
  },
} satisfies Record<'light' | 'dark', RaThemeOptions>
