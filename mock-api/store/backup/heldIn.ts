import type { FiledState } from '../dataFile'

/** What a backup holds, in words. */
export function heldIn({ meta, settings, customers, partners, pending }: FiledState): string {
  return `commit ${meta.commits}, of ${settings.today}: ${counted(customers, 'customer')}, ${counted(partners, 'partner')}, ${counted(pending, 'pending account')}`
}

function counted(rows: readonly unknown[], what: string): string {
  return `${rows.length} ${what}${rows.length === 1 ? '' : 's'}`
}
