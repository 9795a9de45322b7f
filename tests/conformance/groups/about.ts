import { openApiDocument } from '#contract/openapi'
import type { Row } from '../../mock-api/client'
import { operatorIds } from '../../model/operators'
import type { Group } from './group'

export const about: Group = {
  name: 'about',
  about: 'health, the document, operators, the session, signing out, the catalog',
  on: 'a fresh demo',
  changes: false,
  async check({ anybody, as, notes, signIn, bearing }) {
    const health = await anybody.get('/api/health')
    notes.equals('the backend is ready', [health.status, Object(health.json).status], [200, 'ready'], health)
    const alive = await anybody.get('/api/health?probe=alive')
    notes.equals('the process is alive', [alive.status, Object(alive.json).status], [200, 'alive'], alive)

    const served = await anybody.get('/api/openapi.json')
    for (const [path, methods] of Object.entries(openApiDocument().paths)) {
      for (const [method, { operationId }] of Object.entries(methods)) {
        const found = Object(Object(served.json).paths?.[path]?.[method]).operationId
        notes.equals(`its document has ${method.toUpperCase()} ${path}`, found, operationId, served)
      }
    }

    const offered = await anybody.get('/api/operators')
    const known = Array.isArray(offered.json) ? offered.json.map(({ id }) => id) : []
    notes.equals(
      'the operators of a demo are offered',
      operatorIds.filter(id => !known.includes(id)),
      [],
      offered,
    )

    for (const operatorId of operatorIds) {
      const { answer, client, token } = await signIn(operatorId)
      notes.equals('signing in is 201', answer.status, 201, answer)
      const listed = Array.isArray(offered.json)
        ? offered.json.find(({ id }: Row) => id === operatorId)
        : undefined
      notes.equals(
        'the operator is the one that is offered',
        [Object(answer.json).operator?.id, Object(answer.json).operator?.role],
        [listed?.id, listed?.role],
        answer,
      )
      const session = await client.get('/api/session')
      notes.equals(
        'the session is the operator’s, in a demo',
        [Object(session.json).operator, Object(session.json).demo],
        [Object(answer.json).operator, true],
        session,
      )
      const over = await client.delete('/api/session')
      notes.equals('signing out is 204', over.status, 204, over)
      const dead = await bearing(token).get('/api/session')
      notes.equals('the token is dead then', dead.status, 401, dead)
    }
    const stillIn = await as('internal-admin').get('/api/session')
    notes.equals('another session of the operator goes on', stillIn.status, 200, stillIn)

    const nobody = await anybody.post('/api/session', { operatorId: 'nobody-at-all' })
    notes.equals('nobody else can sign in', nobody.status, 422, nobody)

    const catalog = await as('partner-viewer').get('/api/catalog')
    const { skus = [], addOns = [] } = Object(catalog.json)
    const named = (rows: readonly Row[]) => new Map(rows.map(({ id, name }) => [id, name]))
    for (const [id, name] of [
      ['essentials-msp-2025', 'Essentials MSP 2025'],
      ['professional-msp-2025', 'Professional MSP 2025'],
    ]) {
      notes.equals('the catalog has the SKUs of section 4', named(skus).get(String(id)), name, catalog)
    }
    for (const [id, name] of [
      ['delegation-2025', 'Delegation 2025'],
      ['audit-2025', 'Audit 2025'],
      ['hybrid-2025', 'Hybrid 2025'],
    ]) {
      notes.equals('the catalog has the add-ons of section 4', named(addOns).get(String(id)), name, catalog)
    }
  },
}
