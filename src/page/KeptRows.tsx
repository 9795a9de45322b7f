import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { useListContext } from 'react-admin'

/**
 * The rows of the list in context. While others are on their way, those that were asked for before stay where they are, dimmed beneath a
 * line that runs: nothing moves, and nobody takes them for the answer. What is quick does not flicker.
 */
export function KeptRows({ children }: { readonly children: ReactNode }) {
  const { isPlaceholderData = false } = useListContext()
  return (
    <Box aria-busy={isPlaceholderData} sx={rows}>
      {children}
    </Box>
  )
}

const rows = {
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  flex: { md: '1 1 auto' },
  minHeight: 0,
  '&[aria-busy=true]': {
    '& :is(tbody, li)': { opacity: 0.5, transition: 'opacity 100ms 200ms' },
    '&::after': {
      content: '""',
      position: 'absolute',
      zIndex: 4,
      insetInline: 0,
      top: 0,
      height: 3,
      backgroundImage: 'linear-gradient(currentColor, currentColor)',
      backgroundRepeat: 'no-repeat',
      backgroundSize: '35% 100%',
      color: 'primary.main',
      animation: 'appear 100ms 200ms both, run-along 1.2s linear infinite',
      '@keyframes appear': { from: { opacity: 0 } },
      '@keyframes run-along': {
        from: { backgroundPosition: '-54% 0' },
        to: { backgroundPosition: '154% 0' },
      },
      // It stands there as a whole, for whoever minds what moves.
      '@media (prefers-reduced-motion: reduce)': { animationName: 'appear', backgroundSize: '100%' },
    },
  },
} as const
