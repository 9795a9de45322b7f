import { onTestFinished, vi } from 'vitest'
import { computedStyle } from './computedStyle'

/** Gives jsdom what a browser has and the console needs: a window as wide as a desktop's. */
export function actAsBrowser(): void {
  window.matchMedia = query => Object.assign(new EventTarget(), mediaQuery(query))
  window.scrollTo = () => undefined
  Element.prototype.scrollIntoView = () => undefined
  window.getComputedStyle = computedStyle
  // One kind of exception, as in a browser: the one that `fetch` and `AbortSignal`, which are Node's, throw.
  globalThis.DOMException = AbortSignal.abort().reason.constructor
}

/** Has the console's paths lead to a server, as if that had served the page. */
export function serveFrom(origin: string): void {
  jsdom.reconfigure({ url: origin })
}

/** What the page has the browser save, as text, a byte order mark included. */
export function savedFiles(): { last(): Promise<string>; lastName(): string | undefined } {
  const files = vi.spyOn(URL, 'createObjectURL').mockClear()
  // The link that is pressed to save a file leads nowhere in jsdom.
  const saves = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  return {
    last: () => textOf(files.mock.lastCall?.[0]),
    lastName() {
      const link = saves.mock.contexts.at(-1)
      return link instanceof HTMLAnchorElement ? link.download : undefined
    },
  }
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

function textOf(file: Blob | MediaSource | undefined): Promise<string> {
  if (!(file instanceof Blob)) throw new Error('no file was saved')
  return new Promise(resolve => {
    const reader = new FileReader()
    // Asked for as an array buffer, that is what the result is.
    reader.onload = () => resolve(utf8.decode(reader.result as ArrayBuffer))
    reader.readAsArrayBuffer(file)
  })
}

const desktopWidth = 1280
let windowWidth = desktopWidth

/** Until the end of the test, the window is as wide as a phone. */
export function onPhone(): void {
  windowWidth = 390
  onTestFinished(() => {
    windowWidth = desktopWidth
  })
}

function mediaQuery(media: string) {
  const least = Number(/min-width:\s*([\d.]+)px/.exec(media)?.[1] ?? 0)
  const most = Number(/max-width:\s*([\d.]+)px/.exec(media)?.[1] ?? Number.POSITIVE_INFINITY)
  return {
    media,
    matches: media.includes('width') && least <= windowWidth && windowWidth <= most,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  }
}

declare global {
  /** The page's jsdom, which the test environment leaves here. */
  var jsdom: { reconfigure(settings: { readonly url: string }): void }
}
