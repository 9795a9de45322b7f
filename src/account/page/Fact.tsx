import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useResourceContext, useTranslateLabel } from 'react-admin'

interface FactProps {
  /** The field, which gives the fact its name. */
  readonly source: string
  readonly children: ReactNode
}

export function Fact({ source, children }: FactProps) {
  const label = useTranslateLabel()
  const resource = useResourceContext() ?? ''
  return (
    <>
      <Typography component="dt" color="textSecondary">
        {label({ resource, source })}
      </Typography>
      <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </>
  )
}
