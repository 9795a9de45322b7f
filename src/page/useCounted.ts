import { useLocaleState, useTranslate } from 'react-admin'

type Counted = (key: string, count: number, facts?: Readonly<Record<string, string | number>>) => string

/** Translates a sentence about a number: in the right plural, and all numbers as the language writes them. */
export function useCounted(): Counted {
  const translate = useTranslate()
  const [locale] = useLocaleState()
  return (key, count, facts = {}) => {
    const written = Object.entries({ count, ...facts }).map(([name, fact]) => [
      name,
      typeof fact === 'number' ? fact.toLocaleString(locale) : fact,
    ])
    return translate(key, { smart_count: count, ...Object.fromEntries(written) })
  }
}
