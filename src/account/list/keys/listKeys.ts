/** The keys of a list, as the list of keys says them. `useListKeys` acts by them. */
export const listKeys = [
  { does: 'into', keys: ['ArrowDown'], joined: 'either' },
  { does: 'move', keys: ['ArrowUp', 'ArrowDown'], joined: 'either' },
  { does: 'ends', keys: ['Home', 'End'], joined: 'either' },
  { does: 'tick', keys: ['Space'], joined: 'either' },
  { does: 'range', keys: ['Shift', 'Space'], joined: 'together' },
  { does: 'extend', keys: ['Shift', 'ArrowDown'], joined: 'together' },
  { does: 'open', keys: ['Enter'], joined: 'either' },
] as const
