import { useTranslate } from 'react-admin'
import type { Catalog } from '#contract'
import { nameOf, useCatalog } from '../../api'
import { useSentences } from '../../language'
import type { Change } from './changesOf'

/** A change as a person reads it. `from` is empty where there was nothing before. */
export interface ChangeInWords {
  readonly fact: string
  readonly from: string
  readonly to: string
}

type InWords = ReturnType<typeof useSentences>['inWords']

type Translate = (key: string, facts?: Readonly<Record<string, string>>) => string

/** Puts changes into words, with the names of the catalog. */
export function useChangeInWords(): (change: Change) => ChangeInWords {
  const translate = useTranslate()
  const { inWords } = useSentences()
  const catalog = useCatalog()
  return change => ({
    fact: translate(`actions.field.${change.fact}`),
    ...values(change, { translate, inWords, catalog }),
  })
}

interface Speaking {
  readonly translate: Translate
  readonly inWords: InWords
  readonly catalog: Catalog
}

function values(change: Change, { translate, inWords, catalog: { skus, addOns } }: Speaking) {
  switch (change.fact) {
    case 'trialEndsOn':
    case 'expiresOn':
    case 'billingStartedOn':
      return { from: change.from ? inWords(change.from) : '', to: inWords(change.to) }
    case 'subscriptionLevel':
    case 'automaticUpgrade':
      return {
        from: translate(`actions.value.${change.from}`),
        to: translate(`actions.value.${change.to}`),
      }
    case 'status': {
      const to = translate(`pending.status.${change.to}`)
      return change.from === change.to
        ? { from: '', to: translate('actions.value.goes_on', { status: to }) }
        : { from: translate(`pending.status.${change.from}`), to }
    }
    case 'notificationEmail':
      return { from: change.from, to: change.to }
    case 'activationLink':
      return { from: '', to: translate('actions.value.sent_to', { email: change.to }) }
    case 'trialExtensions':
      return { from: String(change.from), to: String(change.to) }
    case 'sku':
      return { from: nameOf(skus, change.from), to: nameOf(skus, change.to) }
    case 'addOns': {
      const names = (slugs: readonly string[]) =>
        slugs.map(slug => nameOf(addOns, slug)).join(', ') || translate('actions.value.none')
      return { from: names(change.from), to: names(change.to) }
    }
  }
}
