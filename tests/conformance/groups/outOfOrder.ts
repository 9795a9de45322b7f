import type { Row } from '../../mock-api/client'
import { tokenIn } from '../../model/plainRecord'
import type { App } from '../app'
import { refused, visitorOf } from './visitor'

/** Links that nobody has. */
export async function unknownLinks({ anybody, notes }: App): Promise<void> {
  for (const token of ['nobody-has-this-link', 'x'.repeat(43)]) {
    const opened = await anybody.get(`/api/activations/${token}`)
    const step = await anybody.post(`/api/activations/${token}/start`, {})
    for (const answer of [opened, step]) notes.equals('an unknown token is 404', answer.status, 404, answer)
  }
}

/** Steps that come too early, and looks that change nothing; nothing has been begun by the end of it. */
export async function outOfOrder(app: App, record: Row): Promise<void> {
  const { notes } = app
  const visitor = visitorOf(app, record)
  for (let look = 0; look < 3; look += 1) {
    const opened = await visitor.open()
    const { organizationName, status, trialEndsOn } = Object(opened.json)
    notes.equals(
      'the page names the organization and where it stands',
      [organizationName, status, trialEndsOn],
      [record['organizationName'], 'link-sent', null],
      opened,
    )
  }
  const unchanged = await app.as('internal-admin').get(`/api/pending/${record.id}`)
  notes.equals('fetching the page changes nothing', unchanged.json, record, unchanged)
  refused(app, await visitor.consent(), 'not-started')
  refused(app, await visitor.configure(), 'not-started')
  for (const account of [undefined, '', 'nowhere', 7]) {
    const answer = await app.anybody.post(`/api/activations/${tokenIn(record)}/consent`, {
      account,
    })
    notes.equals('a step without a work account is 422', answer.status, 422, answer)
  }
}
