/**
 * What fields mean, by name. Where a field means something else in one place than in others, its name is preceded by that of the
 * record or field that holds it.
 */
export type Words = Readonly<Record<string, string>>
