const atATime = 48

/** Does something for each of many, some at a time. */
export async function eachOf<One>(many: readonly One[], task: (one: One) => Promise<void>): Promise<void> {
  const waiting = [...many]
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await task(next)
    }),
  )
}
