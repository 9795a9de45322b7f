import { useEffect, useEffectEvent, useRef } from 'react'
import { useCreatePath } from 'react-admin'
import { useNavigate } from 'react-router'
import { type ConsoleKey, meaningOf } from './consoleKeys'
import { isForThePage } from './isForThePage'
import { useOfferedKeys } from './useOfferedKeys'

/** In how many milliseconds the second of two keys follows the first. */
const patience = 1_500

interface ConsoleKeysOptions {
  /** Whoever types by voice turns them off: a word would be many keys (WCAG 2.1.4). */
  readonly on: boolean
  readonly onList: () => void
}

/** Has the console listen to its keys. */
export function useConsoleKeys({ on, onList }: ConsoleKeysOptions): void {
  const navigate = useNavigate()
  const createPath = useCreatePath()
  const offered = useOfferedKeys()
  const before = useRef<{ readonly key: string; readonly at: number }>(undefined)

  const act = ({ does, page }: ConsoleKey) => {
    if (does === 'list') onList()
    else if (does === 'search') focusSearch()
    else if (does === 'previous' || does === 'next') step(does)
    else navigate(page ? createPath({ resource: page, type: 'list' }) : '/')
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    const first = before.current
    before.current = undefined
    if (event.defaultPrevented || !isForThePage(event)) return
    const isSecond = first && event.timeStamp - first.at < patience
    const meaning = meaningOf(event.key, isSecond ? first.key : undefined, offered)
    if (!meaning) return
    event.preventDefault()
    if (meaning === 'first-of-two') before.current = { key: event.key, at: event.timeStamp }
    else act(meaning)
  })
  useEffect(() => {
    if (!on) return
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
}

/** The search of the page, with what was searched selected: typing replaces it. */
function focusSearch(): void {
  const search = document.querySelector<HTMLInputElement>('main input[type=search]')
  search?.focus()
  search?.select()
}

/** On to the account beside this one, where the page leads there. */
function step(to: 'previous' | 'next'): void {
  document.querySelector<HTMLElement>(`main a[rel=${to === 'next' ? 'next' : 'prev'}]`)?.click()
}
