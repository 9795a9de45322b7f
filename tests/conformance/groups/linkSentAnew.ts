import { tokenIn } from '../../model/plainRecord'
import type { App } from '../app'

/** A link is sent anew, to a corrected address; the one before is dead. */
export async function linkSentAnew(app: App): Promise<void> {
  const { notes } = app
  const [, pending] = await app.all('internal-admin', 'pending', { kind: 'partner' })
  const admin = app.as('internal-admin')
  const old = tokenIn(Object(pending))
  const to = 'corrected@conformance.example'
  const answer = await admin.post('/api/pending/actions/resend-link', {
    ids: [pending?.id],
    notificationEmail: to,
  })
  const kept = await admin.get(`/api/pending/${pending?.id}`)
  const { notificationEmail, status, history, activationLink } = Object(kept.json)
  notes.equals(
    'a link is sent to the corrected address',
    [Object(answer.json).results[0]?.outcome, notificationEmail],
    ['applied', to],
    kept,
  )
  notes.equals(
    'a resend adds no status',
    [status, history],
    [pending?.['status'], pending?.['history']],
    kept,
  )
  notes.holds('the link is another one', tokenIn(Object(kept.json)) !== old, kept, activationLink)
  const dead = await app.anybody.get(`/api/activations/${old}`)
  notes.equals('the replaced link is 410', dead.status, 410, dead)
  const step = await app.anybody.post(`/api/activations/${old}/start`, {})
  notes.equals('nothing can be done by it', step.status, 410, step)
  const alive = await app.anybody.get(`/api/activations/${tokenIn(Object(kept.json))}`)
  notes.equals('the newest link is alive', alive.status, 200, alive)
}
