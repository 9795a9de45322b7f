import { useLocaleState, useTranslate } from 'react-admin'

type Counted = (key: string, count: number, facts?: Readonly<Record<string, string>>) => string

/** Translates a sentence about a number: in the right plural, and the number as the language writes it. */
export function useCounted(): Counted {
  const translate = useTranslate()
  const [locale] = useLocaleState()
  return (key, count, facts = {}) =>
    translate(key, { smart_count: count, count: count.toLocaleString(locale), ...facts })
}
