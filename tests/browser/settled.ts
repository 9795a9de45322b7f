/**
 * Waits until the page stands still: from one frame to the next nothing on it is otherwise, what fades has faded, and it has the colours
 * that it is to have, if that is said. Runs in the page itself, so that it holds all that it needs.
 */
export async function settled(colours: 'light' | 'dark' | undefined): Promise<void> {
  let changes = 0
  const observer = new MutationObserver(() => {
    changes += 1
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  let before: number
  do {
    before = changes
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  } while (changes > before || !isInColours())
  observer.disconnect()
  const passing = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
  await Promise.all(passing.map(animation => animation.finished.catch(() => {})))

  function isInColours(): boolean {
    if (colours === undefined) return true
    const [red = 0] = getComputedStyle(document.body).color.match(/\d+/g)?.map(Number) ?? []
    return (colours === 'dark') === red > 128
  }
}
