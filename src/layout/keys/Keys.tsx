import { lazy, Suspense, useState } from 'react'
import { keysAreOn, turnKeys } from './keysSwitch'
import { useConsoleKeys } from './useConsoleKeys'

const KeysDialog = lazy(() => import('./KeysDialog').then(({ KeysDialog }) => ({ default: KeysDialog })))

interface KeysProps {
  /** Whether the list of keys is open. */
  readonly open: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
}

/** The console's keys, and the list of them once somebody has asked for it. */
export function Keys({ open, onOpen, onClose }: KeysProps) {
  const [on, setOn] = useState(keysAreOn)
  const [asked, setAsked] = useState(false)
  if (open && !asked) setAsked(true)
  useConsoleKeys({ on, onList: onOpen })
  const turn = (on: boolean) => {
    turnKeys(on)
    setOn(on)
  }
  return <Suspense>{asked && <KeysDialog open={open} onClose={onClose} on={on} onTurn={turn} />}</Suspense>
}
