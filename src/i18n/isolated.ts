import type { I18nProvider } from 'react-admin'
import { isolatedIfRightToLeft } from '#contract'

/** Keeps what is put into a sentence from turning the words around it: a right-to-left name stands there between two marks. */
export function isolating(provider: I18nProvider): I18nProvider {
  return { ...provider, translate: (key, facts) => provider.translate(key, facts && isolatedFacts(facts)) }
}

function isolatedFacts(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, name === '_' ? fact : isolated(fact)]),
  )
}

function isolated(fact: unknown): unknown {
  return typeof fact === 'string' ? isolatedIfRightToLeft(fact) : fact
}
