import { resourceOf } from '#contract'
import { type Client, listPath } from '../../client'
import type { HttpAnswer } from '../../http'
import type { Asked } from './entry'

/** The columns that an export is asked for. */
export const exported = ['id', 'revision', 'subscriptionLevel', 'trialEndsOn', 'expiresOn'] as const

/** How many of the newest events and mails are read at once. */
const newest = [0, 9] as const

/** Sends what a client asks. */
export function send(client: Client, asked: Asked): Promise<HttpAnswer> {
  switch (asked.what) {
    case 'command': {
      const path = `/api/${resourceOf[asked.kind]}/actions/${asked.action}`
      return client.post(path, { ids: asked.ids, ...asked.more }, keyed(asked))
    }
    case 'pending-command':
      return client.post(`/api/pending/actions/${asked.action}`, { ids: asked.ids }, keyed(asked))
    case 'add':
      return client.post('/api/pending', asked.body, keyed(asked))
    case 'clock':
      return client.post('/api/demo/clock', { days: asked.days }, keyed(asked))
    case 'edition':
      return client.post('/api/demo/edition', { edition: asked.edition }, keyed(asked))
    case 'step':
      return client.post(
        `/api/activations/${asked.token}/${asked.step}`,
        asked.step === 'start' ? {} : { account: `admin@${asked.accountId}.example` },
      )
    case 'record':
      return client.get(`/api/${asked.list}/${asked.id}`)
    case 'list':
      return client.get(
        listPath(asked.list, { filter: asked.filter, sort: ['id', 'ASC'], range: [0, asked.most - 1] }),
      )
    case 'export':
      return client.get(`${listPath(asked.list, { filter: asked.filter })}&columns=${exported.join(',')}`, {
        Accept: 'text/csv',
      })
    case 'ids':
      return client.get(listPath(`${asked.list}/ids`, { filter: asked.filter }))
    case 'pending':
      return client.get(listPath('pending', { sort: ['id', 'ASC'], range: [0, 999] }))
    case 'events':
    case 'mails':
      return client.get(listPath(asked.what, { sort: ['id', 'DESC'], range: newest }))
    case 'summary':
    case 'session':
    case 'preferences':
      return client.get(`/api/${asked.what}`)
    case 'keep-preferences':
      return client.put('/api/preferences', asked.body, { 'If-Match': asked.ifMatch })
  }
}

function keyed({ key }: { readonly key: string | null }) {
  return key === null ? {} : { 'Idempotency-Key': key }
}
