/** The app bar's height in pixels: what stands beneath it measures itself against it. */
export const headerHeight = 56

/** The height of a page that fills the window: what the header's line and the layout leave free around it. */
export const pageHeight = `calc(100dvh - ${headerHeight + 33}px)`
