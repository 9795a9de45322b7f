import type { en } from './en'

/** The same keys as in English, each with words of its own. */
export type Translated<Words> = Words extends string
  ? string
  : { readonly [Key in keyof Words]: Translated<Words[Key]> }

/** The console's words in any language: a key that is missing, or that English does not have, does not compile. */
export type Messages = Translated<typeof en>
