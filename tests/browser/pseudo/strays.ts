import type { Page } from '@playwright/test'

/** What a person sees or hears on the page as it stands: texts, names, titles, placeholders, values; but not what says that it is in another language. */
export async function perceived(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT, element =>
      element instanceof Element && element.matches('[lang], script, style, noscript')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    )
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (!(node instanceof Element) || !node.checkVisibility({ visibilityProperty: true })) continue
      for (const name of [
        'aria-label',
        'aria-description',
        'aria-valuetext',
        'title',
        'placeholder',
        'alt',
      ]) {
        texts.push(node.getAttribute(name) ?? '')
      }
      if (node instanceof HTMLInputElement && node.type === 'text') texts.push(node.value)
      for (const child of node.childNodes) {
        if (child instanceof Text) texts.push(child.data)
      }
    }
    return texts.filter(text => /[A-Za-z]/.test(text))
  })
}

/** The texts in which a word is left that was not translated, once what comes from the records and what the browser writes by itself is taken out. */
export function strays(texts: readonly string[], known: ReadonlySet<string>): readonly string[] {
  return texts.filter(text => {
    const longestFirst = [...known]
      .filter(piece => text.includes(piece))
      .sort((one, other) => other.length - one.length)
    const rest = longestFirst.reduce((left, piece) => without(left, piece), text)
    return /[A-Za-z]/.test(rest)
  })
}

/** Takes a piece out where it stands alone, not where it is a part of a word. */
function without(text: string, piece: string): string {
  return text.split(piece).reduce((left, right) => {
    const isApart = !/[\p{L}\p{N}]$/u.test(left) && !/^[\p{L}\p{N}]/u.test(right)
    return isApart ? `${left} ${right}` : `${left}${piece}${right}`
  })
}

/** Days and distances as the browser writes them in Italian by itself. */
export function writtenByIntl(): ReadonlySet<string> {
  const relative = new Intl.RelativeTimeFormat('it', { numeric: 'auto' })
  const counts = Array.from({ length: 121 }, (_, index) => index - 60)
  const distances = (['day', 'month', 'year'] as const).flatMap(unit =>
    counts.map(count => relative.format(count, unit)),
  )
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15))).flatMap(day =>
    (['short', 'long'] as const).map(month =>
      new Intl.DateTimeFormat('it', { month, timeZone: 'UTC' }).format(day),
    ),
  )
  return new Set([...distances, ...months])
}

/** The fields of the API's records that hold names, addresses and ids: what no translation changes. */
const ofRecords: ReadonlySet<string> = new Set([
  'id',
  'organizationName',
  'partnerName',
  'sentBy',
  'name',
  'actorName',
  'notificationEmail',
  'to',
  'subject',
  'activationLink',
])

/** Collects from an answer what it calls the things that it tells of. */
export function collectNames(answer: unknown, into: Set<string>): void {
  if (Array.isArray(answer)) for (const one of answer) collectNames(one, into)
  else if (typeof answer === 'object' && answer !== null) {
    const { actor } = Object(answer)
    for (const [field, value] of Object.entries(answer)) {
      if (field === 'actorName' && actsByItself.has(actor)) continue
      if (typeof value === 'string' && ofRecords.has(field) && value !== '') addName(value, into)
      else collectNames(value, into)
    }
  }
}

const actsByItself: ReadonlySet<unknown> = new Set(['calendar', 'tenant', 'visitor'])

function addName(value: string, into: Set<string>): void {
  into.add(value)
  into.add(value.replace(/\s+/g, ' '))
  // An address may stand there in two parts, so as to break between them.
  for (const part of value.split(/(?=@)/)) into.add(part)
  // Who is signed in stands in the header by the first letters.
  into.add(
    value
      .split(/\s+/)
      .slice(0, 2)
      .map(part => part.charAt(0).toUpperCase())
      .join(''),
  )
}
