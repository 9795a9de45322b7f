/** For whoever sees motion, colours or text otherwise than most: WCAG 2.2, and what the browser is told by the system. */
export const styleForEverybody = {
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': {
      animationDuration: '1ms !important',
      animationIterationCount: '1 !important',
      // None at all: of any length, what inherits a colour follows its parent a picture later, and its children after it.
      transitionDuration: '0s !important',
      scrollBehavior: 'auto !important',
    },
    // What turns stands still, and has to be seen: its last picture is nearly closed.
    '.MuiCircularProgress-indeterminate .MuiCircularProgress-circle': {
      animation: 'none !important',
      strokeDasharray: '80px 200px !important',
    },
  },
  '@media (forced-colors: active)': {
    // Surfaces are lost: what is a button has a line around it, and what is chosen is told by the system's own colours.
    '.MuiButton-root, .MuiChip-root, .MuiAlert-root': { border: '1px solid !important' },
    ':is(button, a, input, [role]):is(:disabled, [aria-disabled=true])': {
      color: 'GrayText !important',
      borderColor: 'GrayText !important',
      opacity: '1 !important',
    },
    '[aria-pressed=true], [aria-current=page], [aria-selected=true]': {
      forcedColorAdjust: 'none',
      backgroundColor: 'SelectedItem !important',
      color: 'SelectedItemText !important',
    },
    ':is([aria-pressed=true], [aria-current=page], [aria-selected=true]) *': {
      backgroundColor: 'transparent !important',
    },
  },
} as const
