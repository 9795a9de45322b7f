import type { PartnerApp } from './partnerApp'
import type { ServerProcess } from './serverProcess'

/** What is compared: ours, json-server as it comes, and a server that does nothing but send our bytes. */
export interface Three {
  readonly ours: PartnerApp
  readonly plain: ServerProcess
  readonly bare: ServerProcess
}
