import type { Language, LanguageId } from '../language'
import { english } from './english'

/** A language with all its words. English is always there; the others come when they are needed. */
export async function load(id: LanguageId): Promise<Language> {
  switch (id) {
    case 'en':
      return english
    case 'it':
      return (await import('./italian')).italian
  }
}
