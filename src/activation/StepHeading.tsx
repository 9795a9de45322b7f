import Typography from '@mui/material/Typography'
import { type ReactNode, useContext, useEffect, useRef } from 'react'
import { MovedOnContext } from './movedOn'

interface StepHeadingProps {
  readonly level: 'h1' | 'h2'
  readonly id?: string
  readonly children: ReactNode
}

/** The heading of what comes next. It takes the focus, so that it is read out and the keyboard goes on from there; not on a page that was just opened. */
export function StepHeading({ level, id, children }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const takesFocus = useContext(MovedOnContext)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the heading appears.
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [])
  return (
    <Typography
      ref={heading}
      id={id}
      component={level}
      variant="h1"
      tabIndex={-1}
      sx={{ outline: 'none', overflowWrap: 'anywhere', fontSize: '1.375rem' }}
    >
      {children}
    </Typography>
  )
}
