import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { client } from './client'
import { run } from './process'
import { addressOf, startServer, tokenFor } from './runningServer'
import { temporaryFolder } from './temporaryFolder'

describe('The commands', () => {
  it('back up a server that is being written to, and bring it back to where it was', async () => {
    await using folder = await temporaryFolder()
    const DATA_FILE = folder.file('db.json')
    const backup = folder.file('backup.json')
    const command = async (name: string, ...args: string[]) => {
      await using running = run(`mock-api/${name}.ts`, { env: { DATA_FILE }, args })
      return await running.ended()
    }
    const revisionAt = async (url: string) => {
      const admin = client(url, await tokenFor(url))
      return Number((await admin.list('customers', { filter: { id } })).rows[0]?.['revision'])
    }
    let id = ''
    let token = ''
    let answered = 0
    let atStart = 0
    {
      await using server = startServer({ DATA_FILE })
      const url = await addressOf(server)
      token = await tokenFor(url)
      const admin = client(url, token)
      id = String((await admin.list('customers', { filter: { stage: 'trial-running' } })).rows[0]?.id)
      const first = await revisionAt(url)
      let writing = true
      const writer = (async () => {
        while (writing) {
          await admin.act('customer', 'manage-upgrade', { ids: [id], automaticUpgrade: 'keep' })
          answered += 1
        }
      })()
      atStart = first + answered
      const { code, stdout } = await command('backup', backup)
      expect(code).toBe(0)
      expect(stdout).toMatch(
        /backup\.json holds .*db\.json at commit \d+, of 2026-06-15: 60 customers, \d+ partners, \d+ pending accounts\.\n$/,
      )
      writing = false
      await writer
      answered += first

      const refused = await command('restore', backup)
      expect([refused.code, refused.stdout]).toEqual([1, ''])
      expect(refused.stderr).toMatch(/^The data file .* is in use by process \d+\. Stop it/)
      server.child.kill('SIGTERM')
      await server.ended()
    }

    const { code, stdout } = await command('restore', backup)
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /db\.json is commit \d+, of 2026-06-15: .*What stood there before is .*before-restore/,
    )

    await using server = startServer({ DATA_FILE })
    const url = await addressOf(server)
    const revision = await revisionAt(url)
    expect(revision).toBeGreaterThanOrEqual(atStart)
    expect(revision).toBeLessThan(answered)
    expect((await client(url, token).get('/api/session')).status).toBe(401)
    expect(await readdir(folder.path)).toEqual(
      expect.arrayContaining(['backup.json', 'db.json', 'db.json.lock', 'db.json.log']),
    )
  })

  it.each(['backup', 'restore'])(
    '%s says how it is used, which is no fault where it was asked for',
    async name => {
      const usage = `Name one file: npm run ${name} -- FILE. The data file is that of DATA_FILE, which for npm run demo is data/demo.json: DATA_FILE=data/demo.json npm run ${name} -- FILE.\n`
      await using running = run(`mock-api/${name}.ts`)
      expect(await running.ended()).toMatchObject({ code: 1, stdout: '', stderr: usage })
      await using asked = run(`mock-api/${name}.ts`, { args: ['--help'] })
      expect(await asked.ended()).toMatchObject({ code: 0, stdout: usage, stderr: '' })
      expect(await readFile('demo.env', 'utf8')).toContain('DATA_FILE=data/demo.json\n')
    },
  )
})
