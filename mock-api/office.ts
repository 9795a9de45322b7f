import type { Office } from './ledger'
import type { Backend } from './operations/operation'
import type { Reads } from './store/store'

/** From where mails are written. */
export async function officeOf(
  reads: Reads,
  { publicUrl, mailState }: Pick<Backend, 'publicUrl' | 'mailState'>,
): Promise<Office> {
  return { publicUrl, mailState, distributors: await reads.all('distributors') }
}
