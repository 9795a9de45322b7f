import Divider from '@mui/material/Divider'
import type { AccountKind } from '#lifecycle'
import { ActionMenuItem } from '../choice/ActionMenuItem'
import { useOpenMenu } from '../choice/OpenMenu'
import { useWhyNever } from '../choice/useWhyNever'
import { useOpenAdd } from './AddPanels'
import { useWhyNotAdd } from './useWhyNotAdd'

/** Adds an account of a kind, whatever is ticked. Where nothing at all can be chosen, the menu says why once. */
export function AddMenuItem({ kind }: { readonly kind: AccountKind }) {
  const { choose, actions, noteId } = useOpenMenu()
  const openAdd = useOpenAdd()
  const whyNever = useWhyNever()
  const whyNot = useWhyNotAdd(kind)
  const isSaidOnce = whyNot !== undefined && actions.every(action => whyNever(action, kind) === whyNot)
  return (
    <>
      <ActionMenuItem
        kind={kind}
        action="add"
        whyNot={whyNot}
        saidIn={isSaidOnce ? noteId : undefined}
        onChoose={() => choose(returnFocus => openAdd({ kind, returnFocus }))}
      />
      {!isSaidOnce && <Divider component="li" />}
    </>
  )
}
