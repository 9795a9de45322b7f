import Box from '@mui/material/Box'
import type { Summary } from '#contract'
import { useNarrowScreen } from '../page'
import { BillingStarts } from './BillingStarts'
import { Figure } from './Figure'
import { FigureLoading } from './FigureLoading'
import { useConversionsFigure } from './useConversionsFigure'
import { useKinds } from './useKinds'
import { useOnboardingFigure } from './useOnboardingFigure'
import { useTrialsFigure } from './useTrialsFigure'

/** Where trials, onboardings, conversions and billing are going. */
export function Figures({ summary }: { readonly summary: Summary | undefined }) {
  const kinds = useKinds()
  const seesBilling = kinds.includes('partner')
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: `repeat(${seesBilling ? 2 : 3}, minmax(0, 1fr))` },
      }}
    >
      {summary ? (
        <LoadedFigures summary={summary} seesBilling={seesBilling} />
      ) : (
        <>
          <FigureLoading series={kinds.length * 2} />
          <FigureLoading series={kinds.length} />
          <FigureLoading series={2} />
          {seesBilling && <FigureLoading series={0} />}
        </>
      )}
    </Box>
  )
}

interface LoadedFiguresProps {
  readonly summary: Summary
  readonly seesBilling: boolean
}

function LoadedFigures({ summary, seesBilling }: LoadedFiguresProps) {
  const narrow = useNarrowScreen()
  const trials = useTrialsFigure(summary)
  const onboarding = useOnboardingFigure(summary)
  const conversions = useConversionsFigure(summary)
  return (
    <>
      <Figure name="trials" facts={trials} isCoarse={narrow || !seesBilling} />
      <Figure name="onboarding" facts={onboarding} lying />
      <Figure name="conversions" facts={conversions} isCoarse />
      {seesBilling && <BillingStarts billing={summary.billing} />}
    </>
  )
}
