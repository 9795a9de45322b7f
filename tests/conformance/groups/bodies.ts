import type { App } from '../app'
import type { Group } from './group'

export const bodies: Group = {
  name: 'bodies',
  about: 'what is wrong with a body is said by field, and before anything else',
  on: 'a lively demo',
  changes: false,
  async check(app) {
    const { today } = await app.as('internal-admin').session()
    for (const list of ['customers', 'partners'] as const) {
      for (const [action, good, wrong] of faultsFor(today, list)) {
        for (const [field, value] of [...ids, ...wrong]) {
          const body = { ids: ['nobody-at-all'], ...good, [field]: value }
          await refused(app, `/api/${list}/actions/${action}`, body, field)
        }
        const path = `/api/${list}/actions/${action}`
        await refused(app, path, { ids: ['nobody-at-all'], ...good, colour: 'red' }, 'colour')
        await refused(app, path, { ...good }, 'ids')
        await refused(app, path, ['nobody-at-all'], 'body')
        if (action === 'extend-trial') await tenThousand(app, path, good)
      }
    }
    for (const [field, value] of ids)
      await refused(
        app,
        '/api/pending/actions/check-again',
        { ids: ['nobody-at-all'], [field]: value },
        field,
      )
    const two = { ids: ['nobody-at-all', 'nobody-either'], notificationEmail: 'it@conformance.example' }
    await refused(app, '/api/pending/actions/resend-link', two, 'notificationEmail')
    await refused(
      app,
      '/api/pending/actions/resend-link',
      { ids: ['nobody-at-all'], notificationEmail: 'nowhere' },
      'notificationEmail',
    )
  },
}

const many = (count: number) => Array.from({ length: count }, (_, index) => `nobody-${index}`)
const ids = [
  ['ids', []],
  ['ids', 'nobody-at-all'],
  ['ids', [7]],
  ['ids', ['']],
  ['ids', ['nobody', 'somebody', 'nobody']],
  ['ids', many(10_001)],
  ['dryRun', 'yes'],
] as const

type Faults = readonly (readonly [field: string, value: unknown])[]

/** Of each action a change that is in order, and what is none. */
function faultsFor(
  today: string,
  list: 'customers' | 'partners',
): readonly (readonly [string, object, Faults])[] {
  const days: Faults = [today, '2026-02-30', '15.6.2027', 7, null, '0001-01-01'].map(day => [
    'expiresOn',
    day,
  ])
  const revisions: Faults = [
    ['revisions', { 'nobody-at-all': '1' }],
    ['revisions', { 'nobody-at-all': 1.5 }],
    ['revisions', [1]],
  ]
  const products: Faults =
    list === 'partners'
      ? [
          ['sku', 'essentials-msp-2025'],
          ['addOns', []],
        ]
      : [
          ['sku', 'No Slug'],
          ['sku', []],
          ['addOns', 'audit-2025'],
          ['addOns', ['audit-2025', 'audit-2025']],
        ]
  return [
    ['extend-trial', {}, [['expiresOn', '2999-01-01'], ...revisions]],
    [
      'manage-upgrade',
      { automaticUpgrade: 'keep' },
      [
        ['automaticUpgrade', 'cancel'],
        ['automaticUpgrade', null],
      ],
    ],
    ['convert', {}, [...days, ...products]],
    ['edit', {}, [...days, ...products, ...revisions]],
  ]
}

async function refused({ as, notes }: App, path: string, body: unknown, field: string): Promise<void> {
  const answer = await as('internal-admin').post(path, body)
  notes.equals('a wrong body is 422', answer.status, 422, answer)
  if (answer.status !== 422) return
  const errors = Object(Object(answer.json).errors)
  const named = Object.keys(errors).some(name => name === field || name.startsWith(`${field}.`))
  notes.holds(`its errors name ${field}, with a sentence`, named, answer, errors)
}

async function tenThousand({ as, notes }: App, path: string, good: object): Promise<void> {
  const answer = await as('internal-admin').post(path, { ids: many(10_000), ...good, dryRun: true })
  const results = answer.status === 200 ? Object(answer.json).results : []
  notes.equals('10,000 ids are taken', [answer.status, results.length], [200, 10_000], answer)
}
