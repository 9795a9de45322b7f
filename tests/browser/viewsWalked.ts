/** What a person sees of a list: its number, its columns, how it is sorted, whose rows stand there; or what stands there instead. */
export interface ShownList {
  readonly address: string
  readonly count: string | undefined
  readonly instead: string | undefined
  readonly columns: readonly string[]
  readonly sorted: string | null
  readonly rows: readonly string[]
}

/**
 * Goes to one address after the other within the console, as Back and Forward do, and answers what each has become once the console has
 * completed it. Runs in the page itself, so that it holds all that it needs.
 */
export async function completed(addresses: readonly string[]): Promise<readonly string[]> {
  const whole: string[] = []
  for (const address of addresses) {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
    while (!new URLSearchParams(location.search).has('page')) {
      await new Promise(resolve => setTimeout(resolve, 5))
    }
    whole.push(location.pathname + location.search)
  }
  return whole
}

/**
 * Goes the same way to where each list is expected, until one of them does not come within ten seconds, and answers that one. Runs in the
 * page itself, which asks itself sooner than it can be asked from without.
 */
export async function firstFault(
  lists: readonly ShownList[],
): Promise<{ readonly expected: ShownList; readonly shown: ShownList } | undefined> {
  for (const expected of lists) {
    history.pushState(null, '', expected.address)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
    const patience = performance.now() + 10_000
    while (textOf(shown()) !== textOf(expected)) {
      if (performance.now() > patience) return { expected, shown: shown() }
      await changed()
    }
  }
  return undefined

  /** Waits until something on the page is otherwise; not for long, since an address is not on it. */
  function changed(): Promise<void> {
    return new Promise(resolve => {
      const done = () => {
        observer.disconnect()
        clearTimeout(timer)
        resolve()
      }
      const observer = new MutationObserver(done)
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
      const timer = setTimeout(done, 50)
    })
  }

  function textOf({ address, count, instead, columns, sorted, rows }: ShownList): string {
    return JSON.stringify([address, count, instead, columns, sorted, rows])
  }

  function shown(): ShownList {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map(one => one.textContent ?? '')
    const columns = texts('main thead th').slice(1)
    const at = columns.indexOf('Organization') + 2
    const sorted = document.querySelector('main thead th[aria-sort]')
    return {
      address: location.pathname + location.search,
      count: /^\d[\d,]*/.exec(texts('main h1 ~ p, main h1 ~ * p')[0] ?? '')?.[0],
      instead: texts('main h2')[0],
      columns,
      sorted: sorted && `${sorted.textContent}, ${sorted.getAttribute('aria-sort')}`,
      rows: texts(`main tbody tr > :nth-child(${at})`),
    }
  }
}
