import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { LinkBase, useTranslate } from 'react-admin'
import { useRowsPath } from '../account'
import { useCounted } from '../page'
import type { Whose } from './useWhose'

interface YoursNoteProps extends Pick<Whose, 'yours'> {
  /** What the decision is called. */
  readonly of: string
}

/** How many of them the operator can decide itself, as a link to those. */
export function YoursNote({ yours, of }: YoursNoteProps) {
  const translate = useTranslate()
  const counted = useCounted()
  const pathOf = useRowsPath()
  const count = counted(`actions.yours.some.${yours.action}`, yours.total)
  return (
    <Typography variant="caption" color="textSecondary" sx={note}>
      {yours.total === 0 ? (
        translate('actions.yours.brief_none')
      ) : (
        <Box
          component={LinkBase}
          to={pathOf(yours)}
          aria-label={translate('dashboard.yours', { name: of, count })}
          sx={link}
        >
          {counted('actions.yours.brief', yours.total)}
        </Box>
      )}
    </Typography>
  )
}

/** Apart from the hint before it, in any language. */
const note = {
  flexShrink: 0,
  lineHeight: '16px',
  whiteSpace: 'nowrap',
  '&::before': { content: '"·"', mx: 0.5 },
} as const

/** Above the link that fills the card, and high enough to be hit in a line that is not. */
const link = {
  position: 'relative',
  zIndex: 1,
  display: 'inline-block',
  py: 0.5,
  my: -0.5,
  fontWeight: 600,
  color: 'primary.main',
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
} as const
