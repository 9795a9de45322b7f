/** The letters and marks of scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFE]|\uD802|\uD803|\uD83A|\uD83B/

/** What is put into a sentence, so that it does not turn the words around it: between two marks (FSI, PDI) where any of it is written from right to left. */
export function isolatedIfRightToLeft(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text
}
