import type { I18nProvider } from 'react-admin'

/** The letters and marks of scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFE]|\uD802|\uD803|\uD83A|\uD83B/

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
  return typeof fact === 'string' && rightToLeft.test(fact) ? `\u2068${fact}\u2069` : fact
}
