import { useEffect, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { FieldErrors } from '#contract'
import type { AccountKind } from '#lifecycle'
import { useLanguage } from '../../language'
import { type AddField, byFormField } from './addDraft'
import type { Attempt } from './useAdding'

interface FaultsOptions {
  readonly kind: AccountKind
  /** What is wrong with the draft as it stands. */
  readonly faults: FieldErrors
  readonly attempt: Attempt
}

const nothing: ReadonlySet<string> = new Set()

/**
 * Which faults are shown, as sentences: those of the fields that have been left, and all of them once it was tried to apply;
 * what the server found wrong, until the field is edited. Whoever applies is brought to the first wrong field.
 */
export function useFaults({ kind, faults, attempt }: FaultsOptions) {
  const translate = useTranslate()
  const { tellFault } = useLanguage().language
  const form = useRef<HTMLFormElement>(null)
  const [left, setLeft] = useState(nothing)
  const [tries, setTries] = useState(attempt.is === 'typing' ? 0 : 1)
  const [answered, setAnswered] = useState<FieldErrors>(() => errorsIn(attempt))

  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [tries])

  return {
    form,
    shownFault(field: AddField) {
      const found = left.has(field) || tries > 0 ? faults[field] : undefined
      const fault = found ?? answered[field]
      const label = field === 'ownerId' ? `actions.add.owner.${kind}` : `actions.field.${field}`
      return fault && translate('actions.add.fault', { field: translate(label), fault: tellFault(fault) })
    },
    leave: (field: AddField) => setLeft(before => new Set([...before, field])),
    edited: (fields: readonly string[]) =>
      setAnswered(before =>
        Object.fromEntries(Object.entries(before).filter(([field]) => !fields.includes(field))),
      ),
    applied: () => setTries(tries + 1),
    startAnew() {
      setLeft(nothing)
      setTries(0)
      setAnswered({})
    },
  }
}

function errorsIn(attempt: Attempt): FieldErrors {
  return attempt.is === 'refused' ? byFormField(attempt.problem.errors ?? {}) : {}
}
