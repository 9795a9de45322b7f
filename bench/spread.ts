/** How latencies are spread, in milliseconds. */
export interface Spread {
  readonly p50: number
  readonly p95: number
}

export function spreadOf(milliseconds: readonly number[]): Spread {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95) }
}

export function median(values: readonly number[]): number {
  return spreadOf(values).p50
}
