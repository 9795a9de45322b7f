/** In how many milliseconds the page of an account looks again, while it is in sight, for what others have done. */
export const looksAgain = 15_000
