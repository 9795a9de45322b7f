import type { App } from '../app'

/** A group of checks. It begins with a demo that has just been started over, or with one in which something has happened to everybody. */
export interface Group {
  readonly name: string
  readonly about: string
  readonly on: 'a fresh demo' | 'a lively demo'
  /** Whether it leaves the accounts, the day and the edition as it found them. */
  readonly changes: boolean
  readonly check: (app: App) => Promise<void>
}
