import '@testing-library/jest-dom/vitest'
import { cleanup, configure, screen } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { actAsBrowser } from './browser'
import { listenForComplaints, unexpectedComplaints } from './complaints'
import { makeHaste } from './haste'
import { network } from './network'
import { withoutOwnerStacks } from './ownerStacks'

withoutOwnerStacks()

// Generous, for a machine that is busy: what is quick is not waited for.
configure({ asyncUtilTimeout: 15_000, getElementError: notFound })

/** Without the page in it: most of these only mean that something is not there yet. A test that fails shows the page. */
function notFound(message: string | null): Error {
  const error = new Error(message ?? '')
  error.name = 'TestingLibraryElementError'
  Error.captureStackTrace(error, notFound)
  return error
}

beforeAll(() => {
  actAsBrowser()
  makeHaste()
  network.listen({ onUnhandledRequest: 'bypass' })
})

beforeEach(listenForComplaints)

afterEach(({ task }) => {
  if (task.result?.state === 'fail') screen.debug()
  cleanup()
  document.body.replaceChildren()
  network.resetHandlers()
  localStorage.clear()
  sessionStorage.clear()
  expect(unexpectedComplaints(), 'what was written to the browser’s console').toEqual([])
})

afterAll(() => network.close())
