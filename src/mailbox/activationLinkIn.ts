import type { MailRecord } from '#contract'

/** The activation link that a mail brings: its plain text has it on a line of its own. */
export function activationLinkIn({ kind, text }: Pick<MailRecord, 'kind' | 'text'>): string | undefined {
  return kind === 'activation-link' ? /^https?:\/\/\S+$/m.exec(text)?.[0] : undefined
}
