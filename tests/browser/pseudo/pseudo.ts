const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const strange = [...'åƀçđēƒğħîĵķļɱñōþɋŕšţūṽŵẋýžÅƁÇĐĒƑĞĦÎĴĶĻṀÑŌÞɊŔŠŢŪṼŴẊÝŽ']

/** The text in letters that no language of the console has, its words two fifths longer, and what is put into it left as it is. */
export function pseudo(text: string): string {
  const forms = text.split('||||').map(form => `⟦${form.trim().replace(/%\{[^}]*\}|[A-Za-z]+/g, word)}⟧`)
  return forms.join(' |||| ')
}

function word(found: string): string {
  if (found.startsWith('%{')) return found
  const letters = [...found].map(letter => strange[plain.indexOf(letter)])
  return letters.join('') + 'ē'.repeat(Math.ceil(0.4 * letters.length))
}
