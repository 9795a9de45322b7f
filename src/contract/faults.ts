/** What can be wrong with what a person types or keeps, as the API says it after the field's name. Other languages know it by its key. */
export const faults = {
  required: 'is required',
  tooLong: (most: number) => `must have at most ${most} characters`,
  misleading: 'must not hold control characters',
  invisible: 'must hold something that can be read',
  tooLarge: (kilobytes: number) => `must have at most ${kilobytes} KB; delete a view that you no longer use`,
  tooManyViews: (most: number) => `must hold at most ${most} views`,
  noAddress: 'must be one email address such as it@contoso.example',
} as const
