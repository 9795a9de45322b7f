import Alert from '@mui/material/Alert'
import type { OnboardingFailure } from '#lifecycle'
import { useSentences } from '../language'

/** What went wrong, and what to do about it. */
export function Problem({ of: failure }: { readonly of: OnboardingFailure }) {
  const { explainFailure } = useSentences()
  const { detail, hint } = explainFailure(failure)
  return (
    <Alert severity="error" role="note" sx={{ mb: 2 }}>
      <strong>{detail}</strong> {hint}
    </Alert>
  )
}
