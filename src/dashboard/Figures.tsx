import Box from '@mui/material/Box'
import type { Summary } from '#contract'
import { useNarrowScreen } from '../page'
import { BillingStarts } from './BillingStarts'
import { Figure } from './Figure'
import { FigureLoading } from './FigureLoading'
import { figureShapes } from './figureShapes'
import { useConversionsFigure } from './useConversionsFigure'
import { useKinds } from './useKinds'
import { useOnboardingFigure } from './useOnboardingFigure'
import { useTrialsFigure } from './useTrialsFigure'

/** Where trials, onboardings, conversions and billing are going. */
export function Figures({ summary }: { readonly summary: Summary | undefined }) {
  const kinds = useKinds()
  const seesBilling = kinds.includes('partner')
  const shapes = figureShapes(kinds.length, useNarrowScreen())
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
        // Three have two beneath the first, whose many categories have room there.
        ...(!seesBilling && { '& > :first-of-type': { gridColumn: '1 / -1' } }),
      }}
    >
      {summary ? (
        <LoadedFigures summary={summary} shapes={shapes} seesBilling={seesBilling} />
      ) : (
        <>
          <FigureLoading shape={shapes.trials} />
          <FigureLoading shape={shapes.onboarding} />
          <FigureLoading shape={shapes.conversions} />
          {seesBilling && <FigureLoading shape={shapes.conversions} />}
        </>
      )}
    </Box>
  )
}

interface LoadedFiguresProps {
  readonly summary: Summary
  readonly shapes: ReturnType<typeof figureShapes>
  readonly seesBilling: boolean
}

function LoadedFigures({ summary, shapes, seesBilling }: LoadedFiguresProps) {
  const trials = useTrialsFigure(summary)
  const onboarding = useOnboardingFigure(summary)
  const conversions = useConversionsFigure(summary)
  return (
    <>
      <Figure name="trials" facts={trials} shape={shapes.trials} />
      <Figure name="onboarding" facts={onboarding} shape={shapes.onboarding} />
      <Figure name="conversions" facts={conversions} shape={shapes.conversions} isCoarse />
      {seesBilling && <BillingStarts billing={summary.billing} />}
    </>
  )
}
