import StartOverIcon from '@mui/icons-material/RestartAltOutlined'
import EditionIcon from '@mui/icons-material/RuleOutlined'
import OperatorIcon from '@mui/icons-material/SwitchAccountOutlined'
import Box from '@mui/material/Box'
import type { Theme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useSignedIn } from '../api'
import { BarButton } from './BarButton'
import { DayOfDemo } from './clock/DayOfDemo'
import { MoveButtons } from './clock/MoveButtons'
import { Moving } from './clock/Moving'
import { DemoMark } from './DemoMark'
import { HappenedButton } from './happened/HappenedButton'
import { MoreMenu } from './MoreMenu'
import { useSwitchOperator } from './operators/useSwitchOperator'
import { useIsBusy } from './useDemoCommand'

const OperatorsMenu = lazy(() =>
  import('./operators/OperatorsMenu').then(({ OperatorsMenu }) => ({ default: OperatorsMenu })),
)
const HappenedPanel = lazy(() =>
  import('./happened/HappenedPanel').then(({ HappenedPanel }) => ({ default: HappenedPanel })),
)
const EditionDialog = lazy(() =>
  import('./edition/EditionDialog').then(({ EditionDialog }) => ({ default: EditionDialog })),
)
const StartOverDialog = lazy(() =>
  import('./StartOverDialog').then(({ StartOverDialog }) => ({ default: StartOverDialog })),
)

/** What a presenter needs at hand: the clock, what it did, who one is, the rules in force, and the way back to the start. */
export function DemoBar() {
  const translate = useTranslate()
  const roomy = useMediaQuery<Theme>(theme => theme.breakpoints.up('lg'))
  const busy = useIsBusy()
  const { session, actor } = useSignedIn()
  const switchOperator = useSwitchOperator()
  const [open, setOpen] = useState<'happened' | 'edition' | 'start-over'>()
  const [operatorsAt, setOperatorsAt] = useState<HTMLElement | null>()
  const happened = useRef<HTMLButtonElement>(null)
  const more = useRef<HTMLButtonElement>(null)
  const close = () => setOpen(undefined)
  const choices = [
    {
      icon: OperatorIcon,
      opens: 'menu',
      words: translate('demo.operators.open'),
      onChoose: (at: HTMLElement | null) => setOperatorsAt(at),
    },
    {
      icon: EditionIcon,
      opens: 'dialog',
      words: translate('demo.edition.open', { edition: session.edition }),
      onChoose: () => setOpen('edition'),
    },
    {
      icon: StartOverIcon,
      opens: 'dialog',
      words: translate('demo.startOver.open'),
      onChoose: () => setOpen('start-over'),
    },
  ] as const
  return (
    <>
      <DemoMark />
      <DayOfDemo />
      <MoveButtons />
      <HappenedButton ref={happened} isOpen={open === 'happened'} onOpen={() => setOpen('happened')} />
      <Box sx={{ flex: 1 }} />
      {roomy ? (
        choices.map(({ icon: Icon, opens, words, onChoose }) => (
          <BarButton
            key={words}
            variant="text"
            idle={busy}
            aria-haspopup={opens}
            startIcon={<Icon />}
            onClick={event => onChoose(event.currentTarget)}
          >
            {words}
          </BarButton>
        ))
      ) : (
        <MoreMenu
          ref={more}
          choices={choices.map(choice => ({ ...choice, onChoose: () => choice.onChoose(more.current) }))}
        />
      )}
      <Moving key={actor.id} />
      <Suspense fallback={null}>
        {operatorsAt !== undefined && (
          <OperatorsMenu
            anchor={operatorsAt}
            onClose={() => setOperatorsAt(null)}
            onChoose={operatorId => {
              setOperatorsAt(null)
              switchOperator(operatorId)
            }}
          />
        )}
        {open === 'happened' && (
          <HappenedPanel returnFocus={() => happened.current?.focus()} onClosed={close} />
        )}
        {open === 'edition' && <EditionDialog onClosed={close} />}
        {open === 'start-over' && <StartOverDialog onClosed={close} />}
      </Suspense>
    </>
  )
}
