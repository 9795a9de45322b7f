/** How high a chart is without its legend, in pixels. */
export const chartHeight = 244

/** How high it is with a legend of so many series, which may take two lines, and whatever stands in its place. */
export function figureHeight(series: number): number {
  return chartHeight + (series > 2 ? 56 : 32)
}
