import Button from '@mui/material/Button'
import type { AccountKind } from '#lifecycle'
import { useSentences } from '../../language'
import { focusMain } from '../../page'
import { ActionIcon } from '../choice/ActionIcon'
import { useOpenAdd } from './AddPanels'
import { useWhyNotAdd } from './useWhyNotAdd'

/** Adds an account of a kind, where there is none yet. Whoever cannot finds the reason in the Actions menu. */
export function AddAccountButton({ kind }: { readonly kind: AccountKind }) {
  const { actionTitle } = useSentences()
  const openAdd = useOpenAdd()
  if (useWhyNotAdd(kind) !== undefined) return null
  return (
    <Button
      variant="contained"
      startIcon={<ActionIcon action="add" />}
      onClick={({ currentTarget }) =>
        openAdd({
          kind,
          // It goes when there is one.
          returnFocus: () => (currentTarget.isConnected ? currentTarget.focus() : focusMain()),
        })
      }
    >
      {actionTitle('add', kind)}
    </Button>
  )
}
