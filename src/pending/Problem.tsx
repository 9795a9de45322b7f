import Typography from '@mui/material/Typography'
import { explainFailure, type OnboardingFailure } from '#lifecycle'

/** What went wrong, and what to do about it. */
export function Problem({ of: failure }: { readonly of: OnboardingFailure }) {
  const { detail, hint } = explainFailure(failure)
  return (
    <Typography component="div" variant="body2" sx={{ whiteSpace: 'normal', minWidth: 260, maxWidth: 420 }}>
      <Typography component="span" variant="inherit" color="error">
        {detail}
      </Typography>{' '}
      {hint}
    </Typography>
  )
}
