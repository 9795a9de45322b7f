import type { Group } from './group'

export const preferences: Group = {
  name: 'preferences',
  about: 'an operator’s own views and choices: ETag, If-Match, 428 and 412',
  on: 'a lively demo',
  changes: false,
  async check({ as, notes, signIn }) {
    const client = as('partner-viewer')
    const path = '/api/preferences'
    const first = await client.get(path)
    const tag = String(first.headers['etag'])
    // What stands there is kept for its operator, and put back at the end.
    const kept = Object(first.json)
    const view = {
      id: 'conformance',
      list: 'customers',
      name: 'Ending soon',
      filter: { view: 'upgrading-soon' },
      sort: ['trialEndsOn', 'ASC'],
      columns: ['organizationName'],
    }
    const mine = { ...kept, views: [view, ...kept.views.filter(({ id }: { id: string }) => id !== view.id)] }

    const without = await client.put(path, mine)
    notes.equals('PUT without If-Match is 428', without.status, 428, without)
    const stale = await client.put(path, mine, { 'If-Match': '"no-such-tag"' })
    notes.equals('PUT over what was changed meanwhile is 412', stale.status, 412, stale)
    const malformed = await client.put(path, mine, { 'If-Match': 'no-tag' })
    notes.equals('an If-Match that is none is 400', malformed.status, 400, malformed)
    const untouched = await client.get(path)
    notes.equals(
      'what is refused changes nothing',
      [untouched.json, untouched.headers['etag']],
      [first.json, tag],
      untouched,
    )

    const put = await client.put(path, mine, { 'If-Match': tag })
    notes.equals('PUT with the tag that was read is carried out', [put.status, put.json], [200, mine], put)
    notes.holds('what is kept has another tag', put.headers['etag'] !== tag, put, put.headers['etag'])
    const twice = await client.put(path, mine, { 'If-Match': tag })
    notes.equals('the tag that was replaced is 412', twice.status, 412, twice)

    const elsewhere = await (await signIn('partner-viewer')).client.get(path)
    notes.equals(
      'preferences follow the operator to another session',
      [elsewhere.json, elsewhere.headers['etag']],
      [mine, put.headers['etag']],
      elsewhere,
    )
    const others = await as('partner-admin').get(path)
    notes.holds('preferences are the operator’s own', !others.text.includes('"conformance"'), others)

    const wrong = [
      { ...mine, choices: { ...mine.choices, theme: 'purple' } },
      { ...mine, views: [{ ...view, filter: { colour: 'red' } }] },
      { ...mine, views: [view, view] },
      { ...mine, choices: { ...mine.choices, columns: [] } },
      { ...mine, views: [{ ...view, filter: [] }] },
      { ...mine, colour: 'red' },
      { views: [] },
    ]
    for (const body of wrong) {
      const answer = await client.put(path, body, { 'If-Match': String(put.headers['etag']) })
      notes.equals('preferences that cannot be are 422', answer.status, 422, answer)
    }
    const back = await client.put(path, kept, { 'If-Match': '*' })
    notes.equals('If-Match: * is whatever is there', [back.status, back.json], [200, kept], back)
  },
}
