import { type TimeoutProvider, timeoutManager } from '@tanstack/react-query'

/** How many times as often as in a browser the console looks for news by itself. */
export const haste = 5

const hasty: TimeoutProvider<ReturnType<typeof setTimeout>> = {
  setTimeout: (then, delay) => setTimeout(then, delay),
  clearTimeout: timer => clearTimeout(timer),
  setInterval: (look, pause) => setInterval(look, pause / haste),
  clearInterval: timer => clearInterval(timer),
}

/** Shortens the pauses between two looks, so that a test need not sit them out. */
export function makeHaste(): void {
  timeoutManager.setTimeoutProvider(hasty)
}
