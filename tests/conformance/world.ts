import { isDeepStrictEqual } from 'node:util'
import type { Row } from '../mock-api/client'
import type { EditionName } from '../model/editions'
import type { OperatorId } from '../model/operators'
import { plainRecord, tokenIn } from '../model/plainRecord'
import { recordOf } from '../model/record'
import type { Account, Operator, Pending, World } from '../model/world'
import type { App } from './app'
import { asked } from './listed'

/*
 * The specification's sections 2 to 5 and 9 stand a second time, as plainly as they read, in the model (`tests/model`), which
 * counts its days by itself. Here it begins with what the tested backend answers, and then foretells what each command has to answer.
 */

/** The model of the tested backend as it stands now, read as the vendor sees it. */
export async function worldOf(app: App): Promise<World> {
  const admin = app.as('internal-admin')
  const { today, edition } = await admin.session()
  const { start } = Object((await admin.get('/api/demo/clock')).json)
  const { skus = [], addOns = [] } = Object((await admin.get('/api/catalog')).json)
  const [customers, partners, pending, distributors] = await Promise.all(
    ['customers', 'partners', 'pending', 'distributors'].map(list => app.all('internal-admin', list)),
  )
  const operators = (await app.anybody.get('/api/operators')).json as readonly Row[]
  return {
    today,
    edition: edition as EditionName,
    accounts: new Map([
      ...(customers ?? []).map(row => [row.id, accountOf('customer', row)] as const),
      ...(partners ?? []).map(row => [row.id, accountOf('partner', row)] as const),
    ]),
    pending: new Map((pending ?? []).map(row => [row.id, pendingOf(row)])),
    links: new Map((pending ?? []).map(row => [tokenIn(row), { accountId: row.id, state: 'live' }])),
    operators: new Map(operators.map(row => [row.id, operatorOf(row)])),
    // What the list answers is checked against the document.
    distributors: new Map((distributors ?? []).map(row => [row.id, row as never])),
    catalog: { skus: skus.map(({ id }: Row) => id), addOns: addOns.map(({ id }: Row) => id) },
    events: [],
    mails: [],
    activity: [],
    mailbox: [],
    answers: new Map(),
    preferences: new Map(),
    clock: { movedFrom: today, start },
  }
}

/** The operator as the model knows it. */
export function operatorIn(world: World, operatorId: OperatorId): Operator {
  const operator = world.operators.get(operatorId)
  if (!operator) throw new Error(`GET /api/operators has no ${operatorId}`)
  return operator
}

/** What of a record differs from the one that the model foretells. Seats, and fields that another backend has besides, nobody can foretell. */
export function differences(
  foretold: Readonly<Record<string, unknown>>,
  record: Row | undefined,
): readonly string[] {
  return Object.entries(foretold)
    .map(([name, value]) => ({ name, value, found: alike(value, record?.[name]) }))
    .filter(({ value, found }) => !isDeepStrictEqual(found, value))
    .map(({ name, value, found }) => `${name}: ${JSON.stringify(found)}, and not ${JSON.stringify(value)}`)
}

/** Checks that both lists hold exactly what the model does. */
export async function sameAccounts(app: App, world: World): Promise<void> {
  for (const [kind, list] of [
    ['customer', 'customers'],
    ['partner', 'partners'],
  ] as const) {
    const rows = await app.all('internal-viewer', list)
    const { answer } = await asked(app.as('internal-viewer'), list, { range: [0, 0] })
    const foretold = [...world.accounts.values()].filter(account => account.kind === kind)
    const byId = new Map(rows.map(row => [row.id, row]))
    const wrong = foretold.flatMap(account =>
      differences(recordOf(world, account), byId.get(account.id)).map(one => `${account.id} ${one}`),
    )
    app.notes.equals(
      `${list} are as the rules and the calendar have left them`,
      wrong.slice(0, 3),
      [],
      answer,
    )
    app.notes.equals(`there are as many ${list} as before`, rows.length, foretold.length, answer)
  }
}

/** Only what the model knows, too, of a record within a record. */
function alike(foretold: unknown, found: unknown): unknown {
  if (typeof foretold !== 'object' || foretold === null || Array.isArray(foretold)) return found
  return Object.fromEntries(Object.keys(foretold).map(name => [name, Object(found)[name]]))
}

// The document has been found to hold of the rows, by which these are the fields of the model.
function accountOf(kind: Account['kind'], row: Row): Account {
  const { seats: _, stage: __, partner: ___, upgradeAnnouncedFor: announcedFor, ...fields } = row
  return { kind, ...fields, announcedFor } as unknown as Account
}

function pendingOf(row: Row): Pending {
  const { tenantAtWork: atWork, linkSentAt: linkSentOn, partnerId, ...fields } = plainRecord(row)
  // What its tenant has been through, nobody is told.
  const tenant = { account: null, overcome: [], importedParts: 0 }
  const owner = partnerId !== null && { partnerId }
  return { ...fields, ...owner, atWork, linkSentOn, tenant, token: tokenIn(row) } as unknown as Pending
}

function operatorOf({ id, role, organization }: Row): Operator {
  const { kind: of, id: organizationId, organizationName = null } = Object(organization)
  return { id, role, of, organizationId, organizationName } as Operator
}
