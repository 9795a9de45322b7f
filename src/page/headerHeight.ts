/** How high the app bar is, and the line that a demo has below it, in pixels. */
export const appBarHeight = 56
export const demoLineHeight = 44

/** The height of what stands above every page, as CSS: the layout sets it, and what stands beneath measures itself against it. */
export const headerHeight = 'var(--header-height)'

/** Sets `headerHeight` for all that stands within. */
export function headerHeightOf({ demo }: { readonly demo: boolean }) {
  return { '--header-height': `${appBarHeight + (demo ? demoLineHeight : 0)}px` }
}

/** The height of a page that fills the window: what the header's line and the layout leave free around it. */
export const pageHeight = `calc(100dvh - ${headerHeight} - 33px)`
