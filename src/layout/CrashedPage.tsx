import { FailedState } from '../page'

interface CrashedPageProps {
  readonly error: Error
  readonly resetErrorBoundary: (...args: unknown[]) => void
}

/** When even the layout could not be drawn: a defect, told as one. */
export function CrashedPage({ error, resetErrorBoundary }: CrashedPageProps) {
  return <FailedState error={error} retry={() => resetErrorBoundary()} />
}
