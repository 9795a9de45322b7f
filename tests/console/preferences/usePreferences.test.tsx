import { act, renderHook, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { AdminContext, memoryStore, Notification } from 'react-admin'
import { MemoryRouter } from 'react-router'
import { describe, expect, it, onTestFinished } from 'vitest'
import { defaultPreferences, type Preferences, type SavedView } from '#contract'
import {
  authProvider,
  dataProvider,
  newQueryClient,
  type PreferencesChange,
  usePreferences,
} from '../../../src/api'
import { Languages } from '../../../src/i18n'
import type { Client } from '../../mock-api/client'
import { startApi } from '../../mock-api/server'
import { serveFrom } from '../browser'
import { answers, disconnect, holdAnswerOnce, holdOnce, requests } from '../network'

const path = '/api/preferences'

const dense: PreferencesChange = ({ choices, ...rest }) => ({
  ...rest,
  choices: { ...choices, density: 'comfortable' },
})
const dark: PreferencesChange = ({ choices, ...rest }) => ({
  ...rest,
  choices: { ...choices, theme: 'dark' },
})
const ending: SavedView = {
  id: 'ending',
  list: 'customers',
  name: 'Ending soon',
  filter: { trialEndsOn_lte: 'today+7' },
  sort: ['trialEndsOn', 'ASC'],
  columns: null,
}
const saved: PreferencesChange = ({ views, choices }) => ({
  choices,
  views: [...views.filter(({ id }) => id !== ending.id), ending],
})

/** The console's preferences as a component has them, on a backend of its own; `elsewhere` is the operator's other browser. */
async function openPreferences(as = 'partner-viewer') {
  const api = await startApi()
  onTestFinished(() => api.stop())
  serveFrom(api.url)
  const open = async (operatorId: string) => {
    await authProvider.login({ operatorId })
    const queryClient = newQueryClient()
    queryClient.setDefaultOptions({ queries: { retry: false } })
    const store = memoryStore()
    const wrapper = ({ children }: { children: ReactNode }) => (
      <MemoryRouter>
        <Languages store={store}>
          {i18nProvider => (
            <AdminContext
              dataProvider={dataProvider}
              authProvider={authProvider}
              i18nProvider={i18nProvider}
              store={store}
              queryClient={queryClient}
            >
              {children}
              <Notification />
            </AdminContext>
          )}
        </Languages>
      </MemoryRouter>
    )
    return renderHook(usePreferences, { wrapper })
  }
  const { result, unmount } = await open(as)
  const elsewhere = await api.signIn(as)
  const change = (...changes: PreferencesChange[]) =>
    act(() => {
      for (const one of changes) result.current.change(one)
    })
  return { elsewhere, change, shown: () => result.current, open, unmount, signIn: api.signIn }
}

async function keptBy(client: Client) {
  return (await client.get(path)).json as Preferences
}

describe('Preferences in the console', () => {
  it('show a change at once, and keep changes in their order', async () => {
    const { elsewhere, change, shown } = await openPreferences()
    expect(shown()).toMatchObject(defaultPreferences)
    const letGo = holdOnce(path)
    const statuses = answers()

    change(dense, saved)
    await waitFor(() =>
      expect(shown()).toMatchObject({ views: [ending], choices: { density: 'comfortable' } }),
    )
    letGo()

    await expect.poll(() => keptBy(elsewhere)).toEqual(saved(dense(defaultPreferences)))
    expect(shown()).toMatchObject(saved(dense(defaultPreferences)))
    expect(statuses.filter(status => status !== 200)).toEqual([])
  })

  it('apply a change again to what another window has kept meanwhile', async () => {
    const { elsewhere, change, shown } = await openPreferences()
    change(saved)
    await waitFor(async () => expect((await keptBy(elsewhere)).views).toEqual([ending]))
    const statuses = answers()
    await elsewhere.put(path, dark(await keptBy(elsewhere)), { 'If-Match': '*' })

    change(dense)

    await expect.poll(() => keptBy(elsewhere)).toEqual(dense(dark(saved(defaultPreferences))))
    await waitFor(() => expect(shown().choices).toMatchObject({ theme: 'dark', density: 'comfortable' }))
    expect(statuses).toEqual(expect.arrayContaining([412, 200]))
  })

  it('take a change back that could not be kept, and say why', async () => {
    const { elsewhere, change, shown } = await openPreferences()
    change(saved)
    await waitFor(async () => expect((await keptBy(elsewhere)).views).toEqual([ending]))
    const connect = disconnect(path)

    change(dense)

    expect(
      await screen.findByText(/^This could not be kept: The server cannot be reached/),
    ).toBeInTheDocument()
    expect(shown()).toMatchObject(saved(defaultPreferences))
    connect()
    change(dark)
    await expect.poll(() => keptBy(elsewhere)).toEqual(dark(saved(defaultPreferences)))
  })

  it('are on the next first page before the backend has answered, and nobody else’s', async () => {
    const { change, elsewhere, open, unmount } = await openPreferences()
    change(dense)
    await expect.poll(() => keptBy(elsewhere)).toEqual(dense(defaultPreferences))
    unmount()
    await authProvider.logout({})
    const letGo = holdAnswerOnce(path)

    const again = await open('partner-viewer')
    expect(again.result.current.choices.density).toBe('comfortable')
    letGo()
    again.unmount()
    expect((await open('partner-admin')).result.current.choices).toEqual(defaultPreferences.choices)
  })

  it('leave no view in the browser of whoever signs out by hand, but how it looks', async () => {
    const { change, elsewhere, open, unmount } = await openPreferences()
    change(saved, dense)
    await expect.poll(() => keptBy(elsewhere)).toEqual(dense(saved(defaultPreferences)))
    unmount()
    expect(JSON.stringify({ ...localStorage })).toContain(ending.name)

    await authProvider.logout({ byHand: true })

    expect(JSON.stringify({ ...localStorage })).not.toContain(ending.name)
    const letGo = holdAnswerOnce(path)
    const again = await open('partner-viewer')
    expect(again.result.current.choices.density).toBe('comfortable')
    expect(again.result.current).toMatchObject({ views: [], reading: { isDone: false } })
    letGo()
    await waitFor(() =>
      expect(again.result.current).toMatchObject({ views: [ending], reading: { isDone: true } }),
    )
  })

  it('are kept for whoever changed them, never for who has signed in meanwhile', async () => {
    const { elsewhere, change, open, signIn } = await openPreferences()
    change(saved)
    await waitFor(async () => expect((await keptBy(elsewhere)).views).toEqual([ending]))
    const letGo = holdAnswerOnce(path)
    change(dense, saved)
    await expect.poll(() => keptBy(elsewhere)).toEqual(dense(saved(defaultPreferences)))

    const other = await open('partner-admin')
    letGo()
    const client = await signIn('partner-admin')
    act(() => other.result.current.change(dark))
    await expect.poll(async () => (await keptBy(client)).choices.theme).toBe('dark')
    act(() => other.result.current.change(dense))
    await expect.poll(() => keptBy(client)).toEqual(dense(dark(defaultPreferences)))
  })

  it('bring what another window has kept when one comes back', async () => {
    const { elsewhere, shown } = await openPreferences()
    const made = requests()
    await elsewhere.put(path, dark(defaultPreferences), { 'If-Match': '*' })

    act(() => void window.dispatchEvent(new Event('visibilitychange')))

    await waitFor(() => expect(shown().choices.theme).toBe('dark'))
    expect(made).toContain(`GET ${path} with a token`)
  })
})
