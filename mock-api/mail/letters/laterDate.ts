import type { MailAbout } from '../mailAbout'

/** What helps against an expiration date, and who can give it. */
export function laterDate({ kind, ownerName }: MailAbout, does: 'keeps' | 'restores'): string {
  return `A later expiration date ${does} access: ${ownerName} can set one in the Partner App: Actions, then “Edit ${kind}”.`
}
