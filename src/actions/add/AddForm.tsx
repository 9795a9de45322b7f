import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { type FormEvent, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { AccountKind } from '#lifecycle'
import { useSignedIn } from '../../api'
import { AddOnsInput } from '../draft/AddOnsInput'
import { ClearButton } from '../draft/ClearButton'
import { DraftFromBefore } from '../draft/DraftFromBefore'
import { SkuInput } from '../draft/SkuInput'
import { ApplyButton } from '../panel/ApplyButton'
import { MovedMeanwhile } from '../panel/MovedMeanwhile'
import { PanelBody } from '../panel/PanelBody'
import { PanelFooter } from '../panel/PanelFooter'
import { type AddField, emptyDraft, faultsOf, fieldsOf, requestOf, withinOffer } from './addDraft'
import { OfferOfNewPartner } from './OfferOfNewPartner'
import { OwnerInput } from './OwnerInput'
import { Setback } from './Setback'
import { SuspendedPartner } from './SuspendedPartner'
import type { Attempt, useAdding } from './useAdding'
import { useFaults } from './useFaults'
import { useOwnerOffer } from './useOwnerOffer'
import { useWhyNotAdd } from './useWhyNotAdd'
import { WhatHappens } from './WhatHappens'

interface AddFormProps {
  readonly kind: AccountKind
  readonly adding: ReturnType<typeof useAdding>
  readonly attempt: Attempt
  readonly onLeave: () => void
  readonly onCancel: () => void
}

/** What there is to type and to choose for a new account. react-admin's form would lose it when the panel closes. */
export function AddForm({ kind, adding, attempt, onLeave, onCancel }: AddFormProps) {
  const translate = useTranslate()
  const { session, actor } = useSignedIn()
  const asker = actor.organization.kind
  const [opened] = useState(session)
  const hindrance = useWhyNotAdd(kind)
  const offer = useOwnerOffer(kind, adding.draft.ownerId)
  const draft = withinOffer(adding.draft, offer)
  const request = requestOf(kind, draft, asker)
  const faults = faultsOf(request, asker, offer)
  const fields = fieldsOf(kind, asker)
  const { form, shownFault, leave, edited, applied, startAnew } = useFaults({ kind, faults, attempt })

  const edit = (typed: Parameters<typeof adding.edit>[0]) => {
    adding.edit(typed)
    edited(Object.keys(typed))
  }
  const apply = (event: FormEvent) => {
    event.preventDefault()
    if (hindrance) return
    applied()
    if (Object.keys(faults).length === 0) void adding.send(request)
  }
  const clear = () => {
    adding.clear()
    startAnew()
  }

  const field = (name: AddField, hint = ' ') => {
    const fault = shownFault(name)
    return {
      required: true,
      error: fault !== undefined,
      helperText: fault ?? hint,
      onBlur: () => leave(name),
    }
  }
  const text = (name: 'organizationName' | 'notificationEmail', hint?: string) => ({
    ...field(name, hint),
    fullWidth: true,
    autoComplete: 'off',
    label: translate(`actions.field.${name}`),
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) => edit({ [name]: target.value }),
  })
  const needsOwner = kind === 'customer' && fields.includes('ownerId') && draft.ownerId === ''
  return (
    <form ref={form} noValidate onSubmit={apply} style={{ display: 'contents' }}>
      <PanelBody>
        <MovedMeanwhile opened={opened} />
        {adding.isFromBefore && attempt.is === 'typing' && <DraftFromBefore />}
        <Setback
          kind={kind}
          attempt={attempt}
          request={request}
          unanswered={adding.unanswered}
          fields={fields}
          onAllowDuplicate={() => void adding.send({ ...request, allowDuplicate: true })}
          onLeave={onLeave}
        />
        <WhatHappens kind={kind} />
        <TextField {...text('organizationName')} />
        <TextField
          {...text('notificationEmail', translate('actions.add.hint.notificationEmail'))}
          slotProps={{ htmlInput: { inputMode: 'email', autoCapitalize: 'none', spellCheck: false } }}
        />
        {fields.includes('ownerId') && (
          <OwnerInput
            {...field('ownerId', translate('actions.add.hint.owner'))}
            kind={kind}
            value={draft.ownerId}
            onChange={ownerId => edit({ ownerId })}
          />
        )}
        {kind === 'customer' && fields.includes('ownerId') && draft.ownerId !== '' && (
          <SuspendedPartner id={draft.ownerId} />
        )}
        {kind === 'partner' && <OfferOfNewPartner offer={offer} />}
        {kind === 'customer' && (
          <>
            <SkuInput
              {...field('sku', translate(`actions.add.hint.${needsOwner ? 'owner_first' : 'sku'}`))}
              disabled={offer === undefined}
              value={draft.sku}
              offered={offer?.skus ?? []}
              canKeepOwn={false}
              onChange={(sku = '') => edit({ sku })}
            />
            {offer && (
              <AddOnsInput
                draft={{ addOns: draft.addOns }}
                own={emptyDraft.addOns}
                offered={offer.addOns}
                onEdit={({ addOns = [] }) => edit({ addOns })}
              />
            )}
          </>
        )}
      </PanelBody>
      <PanelFooter>
        <ApplyButton hindrance={hindrance} />
        <Button onClick={onCancel}>{translate('actions.panel.cancel')}</Button>
        {adding.draft !== emptyDraft && <ClearButton onClear={clear} />}
      </PanelFooter>
    </form>
  )
}
