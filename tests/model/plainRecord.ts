import type { Facts } from './world'

/** A record, as far as it can be foretold: of a moment the day, of lines their number, of a link its token; no seats. */
export function plainRecord({ seats: _, ...record }: Facts): Facts {
  if (!('activationLink' in record)) return record
  const { history, eventLog, importErrors, statusSince, addedAt, linkSentAt } = record
  const reached = history as readonly { status: string; at: string }[]
  return {
    ...record,
    history: reached.map(({ status, at }) => `${at.slice(0, 10)} ${status}`),
    eventLog: (eventLog as readonly unknown[]).length,
    importErrors: (importErrors as readonly unknown[]).length,
    ...{ statusSince: dayOf(statusSince), addedAt: dayOf(addedAt), linkSentAt: dayOf(linkSentAt) },
    activationLink: tokenIn(record),
  }
}

export function tokenIn({ activationLink }: Facts): string {
  return String(activationLink).slice(String(activationLink).lastIndexOf('/') + 1)
}

function dayOf(moment: unknown): string {
  return String(moment).slice(0, 10)
}
