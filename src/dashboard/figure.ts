import type { Rows, Total } from '#contract'

/** A series of a figure: for each of its categories, the rows that are counted there. */
export interface Series {
  readonly name: string
  /** As its chart calls it, which has the name of its stack. */
  readonly brief: string
  readonly look: Look
  /** Series of the same stack stand on one another, in a chart under this name. */
  readonly stack: string
  readonly rows: readonly (Rows & Total)[]
}

/** By what a series is told from the others: whom it is about by colour, what becomes of them by pattern. */
export interface Look {
  readonly colour: 'customer' | 'partner' | 'any'
  readonly pattern: 'plain' | 'hatched'
}

export interface Category {
  /** As the table has it. */
  readonly name: string
  /** As it stands at an axis. */
  readonly brief: string
}

/** What a chart and its table show alike. */
export interface FigureFacts {
  readonly title: string
  /** How many there are in all, in words. */
  readonly caption: string
  /** What is said when there is nothing to show. */
  readonly none: string
  /** What the categories are. */
  readonly column: string
  readonly categories: readonly Category[]
  readonly series: readonly Series[]
}

/** The charts of a figure: a kind of account of which there are few has a scale of its own, beside one of which there are thousands. */
export function stacksOf({ series }: FigureFacts): readonly (readonly Series[])[] {
  const stacks = new Set(series.map(({ stack }) => stack))
  return [...stacks].map(name => series.filter(({ stack }) => stack === name))
}

/**
 * What is drawn for each number: itself; of what is next to nothing, as much as can be seen. The numbers that are told are the true ones.
 */
export function drawn(stack: readonly Series[]): readonly (readonly number[])[] {
  const totals = stack.map(({ rows }) => rows.map(({ total }) => total))
  const [first = []] = totals
  const sums = first.map((_, index) => totals.reduce((sum, of) => sum + (of[index] ?? 0), 0))
  const least = Math.max(...sums) * visibleShare
  return totals.map(of => of.map(total => (total === 0 ? 0 : Math.max(total, least))))
}

const visibleShare = 0.025

export function sumOf(all: readonly Total[]): number {
  return all.reduce((sum, { total }) => sum + total, 0)
}
