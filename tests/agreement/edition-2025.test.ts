import { proveAgreement } from './agreement'

proveAgreement('2025', [
  'already-in-production',
  'changed-meanwhile',
  'customer-of-your-partner',
  'extension-limit-reached',
  'not-in-production',
  'not-sold-by-msp',
  'own-access-suspended',
  'partner-in-trial',
  'read-only-operator',
  'sku-not-offered',
  'trial-ended',
  'window-not-open',
])
