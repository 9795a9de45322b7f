import { proveAgreement } from './agreement'

proveAgreement('2024-03', [
  'already-in-production',
  'changed-meanwhile',
  'not-in-edition',
  'not-in-production',
  'not-sold-by-msp',
  'own-access-suspended',
  'read-only-operator',
  'sku-not-offered',
  'trial-ended',
])
