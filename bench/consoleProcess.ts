import { once } from 'node:events'
import { createServer } from 'node:http'
import { isCalendarDate } from '#lifecycle'
import { createMockApi } from '../mock-api/app'
import { seed } from '../mock-api/seed'
import { openEmbeddedStore } from '../mock-api/store/embeddedStore'

/*
 * The embedded backend with its whole stack, which serves the console that stands built in a folder: ours or the bare one, on the same
 * customers. Nothing is kept, and the day does not move.
 */

const [folder, customers = '', today = '', demo = '', port = ''] = process.argv.slice(2)
if (!isCalendarDate(today)) throw new TypeError(`${today} is no day`)

const state = seed({ today, customers: Number(customers), edition: '2025' })
const store = await openEmbeddedStore({
  path: ':memory:',
  firstState: () => (demo === 'demo' ? state : { ...state, settings: { ...state.settings, demo: null } }),
})
const server = createServer(
  createMockApi({
    store,
    now: () => new Date(`${today}T12:00:00Z`),
    publicUrl: 'https://partners.example',
    mailState: 'recorded',
    consoleFolder: folder,
    log: entry => console.error(JSON.stringify(entry)),
  }),
)
await once(server.listen(Number(port), '127.0.0.1'), 'listening')
