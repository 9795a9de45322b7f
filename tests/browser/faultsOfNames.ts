/** What names have done to the page that stands there. Runs in the page itself, so that it holds all that it needs. */
export function faultsOfNames(shown: readonly string[]): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const texts = textNodes()
  const whole = document.body.textContent ?? ''
  return [
    ...(window.ranScript === undefined ? [] : [`a name ran as a script: ${window.ranScript}`]),
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} pixels too wide`] : []),
    ...shown.filter(name => !whole.includes(name)).map(name => `it does not say ${name.slice(0, 60)}`),
    ...texts.filter(node => turnsWords(node)).map(node => `turns the words around it: ${node.textContent}`),
    ...[...document.querySelectorAll('bdi')]
      .filter(
        name => name.clientHeight > mostLines(name) * Number.parseFloat(getComputedStyle(name).lineHeight),
      )
      .map(name => `${name.clientHeight} pixels high: ${name.textContent?.slice(0, 60)}`),
    ...[...document.querySelectorAll('tbody, ol, ul')].flatMap(tallRows),
    ...[...document.querySelectorAll('h1')]
      .filter(({ clientHeight }) => clientHeight > 120)
      .map(heading => `a heading is ${heading.clientHeight} pixels high`),
  ]

  /** In a panel, where names that begin alike have to be told apart, six lines; elsewhere two. */
  function mostLines(name: Element): number {
    return name.closest('[role=dialog]') ? 6.2 : 2.2
  }

  function textNodes(): Node[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: Node[] = []
    while (walker.nextNode()) found.push(walker.currentNode)
    return found.filter(node => !node.parentElement?.closest('script, style, [data-plain-sentence]'))
  }

  /** Whether right-to-left letters stand in a line with other words, and nothing keeps the two apart. */
  function turnsWords(node: Node): boolean {
    const text = node.textContent ?? ''
    if (!/[\u0590-\u08FF\u200F]/.test(text) || text.includes('\u2068')) return false
    for (let element = node.parentElement; element; element = element.parentElement) {
      const { display, unicodeBidi } = getComputedStyle(element)
      if (unicodeBidi === 'isolate')
        return display !== 'inline' && element.textContent?.trim() !== text.trim()
      if (display !== 'inline') return element.textContent?.trim() !== text.trim()
    }
    return false
  }

  /** Rows that are more than three lines higher than most of their list, or six in a panel. */
  function tallRows(list: Element): string[] {
    const heights = [...list.children].map(row => row.getBoundingClientRect().height)
    const usual = [...heights].sort((a, b) => a - b)[Math.floor(heights.length / 2)] ?? 0
    const most = usual + (list.closest('[role=dialog]') ? 132 : 66)
    return heights
      .filter(height => height > most)
      .map(height => `a row is ${Math.round(height)} pixels high, most are ${Math.round(usual)}`)
  }
}

declare global {
  interface Window {
    /** A name that ran as a script has left it. */
    ranScript?: string
  }
}
