import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { actAsBrowser } from './browser'
import { listenForComplaints, unexpectedComplaints } from './complaints'
import { network } from './network'

// Generous, for a machine that is busy: what is quick is not waited for.
configure({ asyncUtilTimeout: 15_000 })

beforeAll(() => {
  actAsBrowser()
  network.listen({ onUnhandledRequest: 'bypass' })
})

beforeEach(listenForComplaints)

afterEach(() => {
  cleanup()
  network.resetHandlers()
  localStorage.clear()
  sessionStorage.clear()
  expect(unexpectedComplaints(), 'what was written to the browser’s console').toEqual([])
})

afterAll(() => network.close())
