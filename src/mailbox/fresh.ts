/** How often the mailbox looks for what came in and what became of it, while somebody looks at it. */
export const fresh = { refetchInterval: 10_000, onError: () => undefined } as const

export const latestFirst = { field: 'at', order: 'DESC' } as const
