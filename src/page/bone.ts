/** Where a text is going to stand. It shows after a moment only, so that what is quick does not flicker. */
export const bone = {
  display: 'inline-block',
  height: 10,
  borderRadius: 1,
  bgcolor: 'divider',
  animation: 'appear 200ms 200ms both',
  '@keyframes appear': { from: { opacity: 0 } },
} as const
