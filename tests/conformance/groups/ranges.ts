import { listPath } from '../../mock-api/client'
import { lists, listsWithIds } from '../documented'
import { asked, askedIds, totalIn } from '../listed'
import type { Group } from './group'

export const ranges: Group = {
  name: 'ranges',
  about: 'ranges, Content-Range, ids, HEAD, at most 1,000 rows, the empty answer',
  on: 'a lively demo',
  changes: false,
  async check(app) {
    const { notes } = app
    const admin = app.as('internal-admin')
    for (const list of lists) {
      const all = await app.all('internal-admin', list)
      const ids = all.map(({ id }) => id)
      const sort = ['id', 'ASC'] as const
      const contentRange = 'Content-Range says which rows these are, of how many'
      for (const [first, last] of [
        [0, 0],
        [1, 3],
        [0, 999],
        [all.length - 1, all.length + 5],
      ] as const) {
        const { answer, rows } = await asked(admin, list, { sort, range: [first, last] })
        const expected = ids.slice(first, last + 1)
        notes.equals(
          'a range has its rows, first and last included',
          rows.map(({ id }) => id),
          expected,
          answer,
        )
        const said = `${list} ${first}-${first + expected.length - 1}/${all.length}`
        notes.equals(contentRange, answer.headers['content-range'], said, answer)
      }
      const beyond = (await asked(admin, list, { range: [all.length + 10, all.length + 20] })).answer
      notes.equals(contentRange, beyond.headers['content-range'], `${list} */${all.length}`, beyond)
      const none = (await asked(admin, list, { filter: { id: 'nobody-at-all' } })).answer
      notes.equals('an empty answer is */0', none.headers['content-range'], `${list} */0`, none)
      notes.equals('an empty answer has no rows', none.json, [], none)

      const tooLong = await admin.get(listPath(list, { range: [0, 1_000] }))
      notes.equals('a range over 1,000 rows is refused', tooLong.status, 400, tooLong)
      notes.holds('it says that the range is at fault', tooLong.text.includes('range'), tooLong)

      const got = await admin.get(listPath(list, { sort, range: [0, 4] }))
      const head = await admin.send('HEAD', listPath(list, { sort, range: [0, 4] }))
      notes.equals('HEAD is answered like GET', head.status, got.status, head)
      notes.equals('HEAD is answered without the body', head.text, '', head)
      notes.equals(
        'HEAD has the headers of GET',
        head.headers['content-range'],
        got.headers['content-range'],
        head,
      )

      if (!listsWithIds.includes(list)) continue
      const answer = await askedIds(admin, list, { sort: ['id', 'DESC'] })
      notes.equals(
        'ids are those of all that match, in the order asked for',
        answer.json,
        ids.toReversed(),
        answer,
      )
      notes.equals('ids say how many match', totalIn(answer), all.length, answer)
      const noIds = await askedIds(admin, list, { filter: { id: [] } })
      notes.equals(
        'ids of nothing are none',
        [noIds.json, noIds.headers['content-range']],
        [[], `${list} */0`],
        noIds,
      )
    }
  },
}
