/** Few enough accounts to be read at once, and as many as a page of them shows. */
export const few = 25
