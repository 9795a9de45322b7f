import { workingTime } from '../simulation/tenant'
import type { PendingSubject } from './pendingSubject'

/** A pending account whose tenant has been set to work, or goes on: it reports after its time. */
export function atWork(subject: PendingSubject, now: Date): PendingSubject {
  const { stored } = subject
  const reportsAt = new Date(now.getTime() + workingTime(stored)).toISOString()
  return { ...subject, stored: { ...stored, tenant: { ...stored.tenant, reportsAt } } }
}
