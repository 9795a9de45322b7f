/** The app bar's height in pixels: what stands beneath it measures itself against it. */
export const headerHeight = 56
