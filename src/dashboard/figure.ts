import type { Rows, Total } from '#contract'

/** A series of a figure: for each of its categories, the rows that are counted there. */
export interface Series {
  readonly name: string
  readonly look: Look
  /** Series of the same stack stand on one another. */
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

export function sumOf(all: readonly Total[]): number {
  return all.reduce((sum, { total }) => sum + total, 0)
}
