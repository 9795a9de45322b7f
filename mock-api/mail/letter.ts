/** What a mail says, before it is plain text or HTML. Its sentences are plain, but for the marks around names (names.ts). */
export interface Letter {
  /** At most 60 characters besides the one name in it. */
  readonly subject: string
  readonly heading: string
  readonly body: readonly (string | Link)[]
}

/** An address to open, and what opening it does. */
export interface Link {
  readonly label: string
  readonly href: string
}
