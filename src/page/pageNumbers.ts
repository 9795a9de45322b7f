/** The pages that are offered beside the present one, in order: the first, the last, those next to it; `null` stands for what is left out. */
export function pageNumbers(page: number, pages: number): readonly (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages]
  // At either end as many as in the middle, so that nothing moves beneath the pointer.
  const ends = page <= 4 ? [2, 3, 4, 5] : page > pages - 4 ? [pages - 4, pages - 3, pages - 2, pages - 1] : []
  const offered = [...new Set([...near, ...ends])].filter(one => one >= 1 && one <= pages)
  return offered
    .toSorted((a, b) => a - b)
    .flatMap((one, index, all) => {
      const gap = one - (all[index - 1] ?? one - 1)
      return gap === 1 ? [one] : gap === 2 ? [one - 1, one] : [null, one]
    })
}
