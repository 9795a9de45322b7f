import CheckIcon from '@mui/icons-material/Check'
import PriorityHighIcon from '@mui/icons-material/PriorityHigh'
import Box from '@mui/material/Box'
import type { Theme } from '@mui/material/styles'
import Typography from '@mui/material/Typography'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useTranslate } from 'react-admin'
import { type ActivationStep, activationSteps } from './activationStep'

interface StepsProps {
  readonly at: ActivationStep
  /** Whether something has gone wrong there. */
  readonly stopped: boolean
}

/** The way of the activation: beneath each other where there is room; on a phone a row of marks, whose names are still read out, and beneath it the present one. */
export function Steps({ at, stopped }: StepsProps) {
  const translate = useTranslate()
  const present = activationSteps.indexOf(at)
  return (
    <div>
      <Box component="ol" aria-label={translate('activation.progress')} sx={way}>
        {activationSteps.map((step, index) => {
          const state = stateOf(index, present, { stopped, isLast: at === 'done' })
          return (
            <Box
              component="li"
              key={step}
              aria-current={index === present ? 'step' : undefined}
              sx={[stretch, index < present && travelled]}
            >
              <Box component="span" aria-hidden sx={[mark, looks[state]]}>
                {state === 'done' ? (
                  <CheckIcon sx={{ fontSize: 18 }} />
                ) : state === 'stopped' ? (
                  <PriorityHighIcon sx={{ fontSize: 18 }} />
                ) : (
                  index + 1
                )}
              </Box>
              <Box component="span" sx={[name, narrow, index === present && presentName]}>
                {translate(`activation.steps.${step}`)}
                {(state === 'done' || state === 'stopped') && (
                  <span style={visuallyHidden}>{`, ${translate(`activation.stepIs.${state}`)}`}</span>
                )}
              </Box>
            </Box>
          )
        })}
      </Box>
      <Typography aria-hidden variant="body2" sx={presentStep}>
        {translate('activation.presentStep', {
          number: present + 1,
          of: activationSteps.length,
          name: translate(`activation.steps.${at}`),
        })}
      </Typography>
    </div>
  )
}

type StepState = 'done' | 'present' | 'stopped' | 'ahead'

function stateOf(
  index: number,
  present: number,
  { stopped, isLast }: { readonly stopped: boolean; readonly isLast: boolean },
): StepState {
  if (index < present || (index === present && isLast)) return 'done'
  if (index > present) return 'ahead'
  return stopped ? 'stopped' : 'present'
}

const way = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'flex',
  flexDirection: { xs: 'row', md: 'column' },
} as const

const stretch = {
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  columnGap: { xs: 1, md: 1.5 },
  flex: { xs: '1 1 0', md: 'none' },
  minHeight: { md: 48 },
  '&:last-of-type': { flex: 'none' },
  '&:not(:last-of-type)::after': {
    content: '""',
    bgcolor: 'divider',
    flex: { xs: 1, md: 'none' },
    mr: { xs: 1, md: 0 },
    height: { xs: 2, md: 16 },
    width: { md: 2 },
    position: { md: 'absolute' },
    left: { md: 13 },
    top: { md: 40 },
  },
} as const

const travelled = { '&:not(:last-of-type)::after': { bgcolor: 'primary.main' } } as const

const mark = {
  display: 'grid',
  placeItems: 'center',
  flex: 'none',
  width: 28,
  height: 28,
  borderRadius: '50%',
  border: 2,
  fontSize: '0.8125rem',
  fontWeight: 650,
} as const

const looks = {
  done: { bgcolor: 'primary.main', borderColor: 'primary.main', color: 'primary.contrastText' },
  present: { borderColor: 'primary.main', color: 'primary.main', bgcolor: 'background.paper' },
  stopped: { borderColor: 'error.main', color: 'error.main', bgcolor: 'background.paper' },
  ahead: { borderColor: 'divider', color: 'text.secondary', bgcolor: 'background.paper' },
} as const satisfies Record<StepState, object>

const name = { color: 'text.secondary' } as const
const narrow = (theme: Theme) => ({ [theme.breakpoints.down('md')]: visuallyHidden })
const presentName = { color: 'text.primary', fontWeight: 650 } as const
const presentStep = { display: { md: 'none' }, mt: 0.75, fontWeight: 600, color: 'primary.main' } as const
