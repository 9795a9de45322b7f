import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type Client, problemIn } from '../../client'
import { addressOf, logged, signedIn, startServer } from '../../runningServer'
import { temporaryFolder } from '../../temporaryFolder'

/* Faults of a real disk under a real server: such as stop root as well. */

/** No file can grow beyond some thousand blocks: what is written beyond is taken in part, and then not at all. */
const noRoom = ['sh', '-c', 'ulimit -f 1500 && exec "$0" "$@"']

const edit = (admin: Client, ids: readonly string[], turn: number) =>
  admin.post(
    '/api/customers/actions/edit',
    { ids, expiresOn: `20${30 + turn}-01-01` },
    { 'Idempotency-Key': `${turn}` },
  )

async function inProduction(admin: Client): Promise<readonly string[]> {
  const { rows } = await admin.list('customers', { filter: { stage: 'production', source: 'MSP' } })
  return rows.map(({ id }) => id)
}

describe.concurrent('A server whose disk', () => {
  it('is full refuses changes and shows what it acknowledged, and has it all when there is room; the retry has one effect', async () => {
    await using folder = await temporaryFolder()
    const DATA_FILE = folder.file('db.json')
    let acknowledged = 0
    let ids: readonly string[] = []
    let revisions: readonly number[] = []
    {
      await using server = startServer({ DATA_FILE }, { through: noRoom })
      const url = await addressOf(server)
      const admin = await signedIn(url)
      ids = await inProduction(admin)
      expect(ids.length).toBeGreaterThan(10)
      revisions = await revisionsOf(admin, ids)
      let answer = await edit(admin, ids, 1)
      while (answer.status === 200) {
        acknowledged += 1
        answer = await edit(admin, ids, acknowledged + 1)
      }

      expect([answer.status, problemIn(answer).reason]).toEqual([503, 'storage-unavailable'])
      expect(acknowledged).toBeGreaterThan(3)
      const expected = revisions.map(revision => revision + acknowledged)
      expect(await revisionsOf(admin, ids)).toEqual(expected)
      // Something small may still find room.
      for (let turn = 0; turn < 3; turn += 1) {
        expect((await admin.get('/api/health')).status).toBe(503)
        await signedIn(url).catch(() => {})
      }
      expect(await revisionsOf(admin, ids)).toEqual(expected)
      expect((await admin.get('/api/health?probe=alive')).status).toBe(200)
      server.child.kill('SIGTERM')
      const { code, stderr } = await server.ended()
      expect(code).toBe(0)
      expect(logged(stderr)).toContainEqual(
        expect.objectContaining({
          level: 'warn',
          message: 'not stored',
          error: expect.stringMatching(/^The change could not be written to disk: EFBIG/),
        }),
      )
    }

    await using roomy = startServer({ DATA_FILE })
    const admin = await signedIn(await addressOf(roomy))
    expect(await revisionsOf(admin, ids)).toEqual(revisions.map(revision => revision + acknowledged))
    for (let turn = 0; turn < 2; turn += 1) {
      expect((await edit(admin, ids, acknowledged + 1)).status).toBe(200)
      expect(await revisionsOf(admin, ids)).toEqual(revisions.map(revision => revision + acknowledged + 1))
    }
    expect((await admin.get('/api/health')).status).toBe(200)
  })

  it('lets no file be put in place goes on in its log, stops well, starts over it, and does not start without one but with a sentence', async () => {
    await using folder = await temporaryFolder()
    const DATA_FILE = folder.file('db.json')
    const obstacle = `${DATA_FILE}.aside`
    const obstacleToLog = `${DATA_FILE}.log.aside`
    let before: readonly number[] = []
    let ids: readonly string[] = []
    {
      await using server = startServer({ DATA_FILE })
      const admin = await signedIn(await addressOf(server))
      // Nothing can be written in the place of a folder, not even by root.
      await mkdir(obstacle)
      ids = await inProduction(admin)
      before = await revisionsOf(admin, ids)
      expect((await edit(admin, ids, 1)).status).toBe(200)
      server.child.kill('SIGTERM')
      const { code, stderr } = await server.ended()
      expect(code).toBe(0)
      expect(logged(stderr).map(({ message }) => message)).toContainEqual(
        expect.stringMatching(/The log could not be folded into .*: The data file .* cannot be written: E/),
      )
    }
    expect((await stat(`${DATA_FILE}.log`)).size).toBeGreaterThan(0)

    {
      await using server = startServer({ DATA_FILE })
      const admin = await signedIn(await addressOf(server))
      expect(await revisionsOf(admin, ids)).toEqual(before.map(revision => revision + 1))
      expect((await edit(admin, ids, 2)).status).toBe(200)
    }

    await mkdir(obstacleToLog)
    {
      await using refused = startServer({ DATA_FILE })
      const { code, stderr } = await refused.ended()
      expect(code).toBe(1)
      expect(stderr).toMatch(
        /^The commit log .*db\.json\.log cannot be begun anew: E.*\. Make room or check its disk\./,
      )
    }

    for (const path of [obstacle, obstacleToLog]) await rm(path, { recursive: true })
    await using server = startServer({ DATA_FILE })
    const admin = await signedIn(await addressOf(server))
    expect(await revisionsOf(admin, ids)).toEqual(before.map(revision => revision + 2))
    expect(await readdir(folder.path)).toEqual(['db.json', 'db.json.lock', 'db.json.log'])
  })
})

async function revisionsOf(admin: Client, ids: readonly string[]): Promise<readonly number[]> {
  const { rows } = await admin.list('customers')
  const known = new Map(rows.map(row => [row.id, Number(row['revision'])]))
  return ids.map(id => known.get(id) ?? 0)
}
