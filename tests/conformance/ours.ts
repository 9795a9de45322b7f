import { calendarDateOf } from '#lifecycle'
import { seed } from '../../mock-api/seed'
import { type Api, startApi } from '../mock-api/server'

/** Our backend as `npm run demo` starts it, in memory, with tenants that keep nobody waiting. */
export async function startDemo(): Promise<Api> {
  const api = await startApi({
    state: seed({ today: calendarDateOf('2026-06-15'), customers: 100, edition: '2025' }),
  })
  let working: Promise<unknown> = Promise.resolve()
  const tenants = setInterval(() => {
    working = working.then(() => api.tick())
  }, 5)
  const stop = async () => {
    clearInterval(tenants)
    await working
    await api.stop()
  }
  return { ...api, stop, [Symbol.asyncDispose]: stop }
}
