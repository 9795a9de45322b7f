import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Link, useTranslate } from 'react-admin'
import type { Problem } from '#contract'
import type { AccountKind } from '#lifecycle'
import { useLanguage } from '../../language'
import { useDuplicate } from './useDuplicate'

interface DuplicateProps {
  readonly kind: AccountKind
  readonly problem: Problem
  readonly onAllow: () => void
  readonly onLeave: () => void
}

/** The account is there already, by name and address: a warning, which can be overruled. */
export function Duplicate({ kind, problem, onAllow, onLeave }: DuplicateProps) {
  const translate = useTranslate()
  const { tellProblem } = useLanguage().language
  const there = useDuplicate(kind, String(problem['duplicateId']))
  return (
    <Alert severity="warning">
      {tellProblem(problem)}{' '}
      {there && (
        <Link to={there.path} onClick={onLeave} underline="always">
          {translate('actions.add.duplicate.look', { name: there.organizationName })}
        </Link>
      )}
      <Box sx={{ mt: 1.5 }}>
        <Button color="inherit" size="small" variant="outlined" onClick={onAllow}>
          {translate('actions.add.duplicate.allow')}
        </Button>
      </Box>
    </Alert>
  )
}
