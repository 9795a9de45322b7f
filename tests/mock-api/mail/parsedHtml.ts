// @ts-expect-error jsdom comes without types; what is used of it is named below.
import { JSDOM } from 'jsdom'

const { window }: { readonly window: { readonly DOMParser: typeof DOMParser } } = new JSDOM('')
const parser = new window.DOMParser()

/** An HTML document as a mail client reads it: the text one sees, and every element with its attributes. */
export function parsedHtml(html: string) {
  const { body, title, documentElement } = parser.parseFromString(html, 'text/html')
  const elements = [documentElement, ...documentElement.querySelectorAll('*')]
  return {
    title,
    visibleText: body.textContent.replace(/\s+/g, ' ').trim(),
    structure: elements.map(
      ({ tagName, attributes }) =>
        `${tagName} ${[...attributes].map(({ name, value }) => `${name}=${value}`).join(' ')}`,
    ),
  }
}
