import type { CalendarDate } from '../../calendarDate'

const italian = new Intl.DateTimeFormat('it', { dateStyle: 'long', timeZone: 'UTC' })

/** The day as a sentence of Italian says it: `15 giugno 2026`. */
export function inWords(date: CalendarDate): string {
  return italian.format(Date.parse(date))
}

const articles =
  /\b(il|al|dal|del|nel|sul) (?=(?:8|11) (?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic))/gi

/** The text with its articles as they stand before a day: “il 15 giugno”, but “l’8 giugno” and “dall’11 giugno”. */
export function elided(text: string): string {
  return text.replace(articles, (_, article: string) => {
    if (article.toLowerCase() === 'il') return article === 'Il' ? 'L’' : 'l’'
    return `${article}l’`
  })
}
