import { useLocale, useStore } from 'react-admin'
import type { Separator } from '#contract'

/**
 * What parts the cells of the files that are saved in this browser: what was chosen in it, else what a spreadsheet of the reader's language
 * takes, which is the semicolon where decimals have a comma.
 */
export function useSeparator(): readonly [Separator, (chosen: Separator) => void] {
  const locale = useLocale()
  const [chosen, choose] = useStore<Separator | null>('csvSeparator', null)
  const ofLanguage = new Intl.NumberFormat(locale).format(0.5).includes(',') ? 'semicolon' : 'comma'
  return [chosen ?? ofLanguage, choose]
}
