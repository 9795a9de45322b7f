import type { State } from '../../../mock-api/store/state'
import { channel } from '../channel'

/** Three customers, one of them of another distributor’s partner. */
export const smallState = (): State =>
  channel({
    customers: {
      contoso: 'a trial two days from its end',
      litware: 'production for months',
      'foreign-of-trey': { in: 'production for months', partnerId: 'trey' },
    },
  })
