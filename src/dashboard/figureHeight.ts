/** How a figure stands on the page, as far as it takes room. */
export interface FigureShape {
  /** One for each kind of account, with a scale of its own. */
  readonly charts: number
  readonly categories: number
  /** Whether the bars lie: where names are long, or there is no room for all beside each other. */
  readonly lying: boolean
  readonly hasLegend: boolean
}

/** As high as a finger or a pointer needs a line to be, and what stands at its axis. */
const line = 26
const axis = 24

/** How high one chart is without its heading and legend, in pixels. */
export function plotHeight({ charts, categories, lying }: FigureShape): number {
  if (lying) return categories * line + axis + 8
  return charts > 1 ? 150 : 244
}

/** How high all its charts are, and whatever stands in their place. */
export function figureHeight(shape: FigureShape): number {
  const { charts, hasLegend } = shape
  return charts * (plotHeight(shape) + (charts > 1 ? headingHeight : 0) + (hasLegend ? legendHeight : 0))
}

export const headingHeight = 28
const legendHeight = 34
