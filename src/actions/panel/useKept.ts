import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { useSignedIn } from '../../api'
import { keepSeen } from '../draft/keptSeen'
import type { Subject } from '../subject/subject'
import { forgetPanel, type KeptPanel, keepPanel } from './keptPanel'

type Without<Field extends string, Panel> = Panel extends unknown ? Omit<Panel, Field> : never

/**
 * Keeps which panel is open, so that it is there again after a reload or a session that was over; a closed one, which is undefined,
 * is forgotten. It is written whenever the panel is another object. What was seen is kept under the key of the draft.
 */
export function useKept(
  panel: Without<'at', KeptPanel> | undefined,
  draftKey?: string,
  seen?: ReadonlyMap<string, Subject>,
): void {
  const { id } = useSignedIn().actor
  const { pathname, search } = useLocation()
  const at = `${pathname}${search}`
  const isOpen = panel !== undefined
  useEffect(() => {
    if (panel) keepPanel(id, { ...panel, at })
    else forgetPanel(id)
  }, [id, at, panel])
  useEffect(() => {
    if (isOpen && seen && draftKey !== undefined) keepSeen(draftKey, [...seen.values()])
  }, [isOpen, draftKey, seen])
}
