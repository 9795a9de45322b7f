/**
 * Does something again and again, and never twice at a time. What hinders it is told once, and again when it is something else or comes
 * back. Answers how to stop: what was begun is finished.
 */
export function onEachBeat(
  beat: number,
  work: () => Promise<unknown>,
  onFailure: (error: unknown) => void,
): () => Promise<void> {
  let working: Promise<void> | undefined
  let told: string | undefined
  const done = () => {
    told = undefined
  }
  const failed = (error: unknown) => {
    if (String(error) !== told) onFailure(error)
    told = String(error)
  }
  const timer = setInterval(() => {
    working ??= work()
      .then(done, failed)
      .finally(() => {
        working = undefined
      })
  }, beat)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await working
  }
}
