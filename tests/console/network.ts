import { bypass, delay, HttpResponse, http, passthrough } from 'msw'
import { setupServer } from 'msw/node'
import { onTestFinished, vi } from 'vitest'
import { problemOf } from '#contract'

/** The network between console and backend. It holds no rule: what a test does not bend goes through. */
export const network = setupServer()

/** The next request to this path is answered 503, and does not reach the backend. */
export function busyOnce(path: string): void {
  const problem = problemOf('storage-unavailable', 'The disk is full. Nothing was changed; try again.')
  network.use(http.all(`*${path}`, () => HttpResponse.json(problem, { status: 503 }), { once: true }))
}

/** The backend does what the next request to this path asks for; its answer gets lost on the way back. */
export function loseAnswerOnce(path: string): void {
  const lose = async ({ request }: { request: Request }) => {
    await fetch(bypass(request))
    return HttpResponse.error()
  }
  network.use(http.all(`*${path}`, lose, { once: true }))
}

/** The next request to this path is never answered; the console’s patience, whatever it is, comes to its end at once. */
export function neverAnswerOnce(path: string, method: 'all' | 'post' = 'all'): void {
  const patience = AbortSignal.timeout
  vi.spyOn(AbortSignal, 'timeout').mockImplementationOnce(() => patience(50))
  network.use(
    http[method](`*${path}`, () => delay('infinite').then(() => HttpResponse.error()), { once: true }),
  )
}

/** The next request to this path waits on its way to the backend until the answer of this function is called. */
export function holdOnce(path: string): () => void {
  const gate = new EventTarget()
  const opened = new Promise(resolve => gate.addEventListener('open', resolve))
  network.use(http.all(`*${path}`, () => opened.then(passthrough), { once: true }))
  return () => gate.dispatchEvent(new Event('open'))
}

/** The backend answers the next request to this path at once; the answer waits on its way back until the answer of this function is called. */
export function holdAnswerOnce(path: string): () => void {
  const gate = new EventTarget()
  const opened = new Promise(resolve => gate.addEventListener('open', resolve))
  const hold = async ({ request }: { request: Request }) => {
    const answer = await fetch(bypass(request))
    const body = await answer.text()
    await opened
    return new HttpResponse(body, answer)
  }
  network.use(http.all(`*${path}`, hold, { once: true }))
  return () => gate.dispatchEvent(new Event('open'))
}

/** The answers to a search for this text wait on their way back until `release`. `asked` says how many such searches there have been. */
export function holdSearch(text: string): { readonly asked: () => number; readonly release: () => void } {
  const gate = new EventTarget()
  const opened = new Promise(resolve => gate.addEventListener('open', resolve))
  let asked = 0
  const hold = async ({ request }: { request: Request }) => {
    const filter = new URL(request.url).searchParams.get('filter') ?? ''
    if (!filter.includes(`"q":"${text}"`)) return passthrough()
    asked += 1
    const answer = await fetch(bypass(request))
    const body = await answer.text()
    await opened
    return new HttpResponse(body, answer)
  }
  network.use(http.get('*', hold))
  return { asked: () => asked, release: () => gate.dispatchEvent(new Event('open')) }
}

/** No request to this path comes through, until the answer of this function is called. */
export function disconnect(path: string): () => void {
  network.use(http.all(`*${path}`, () => HttpResponse.error()))
  return () => network.resetHandlers()
}

/** The paths that are asked for, from now on, without saying who asks. */
export function requestsWithoutToken(): readonly string[] {
  return noted(({ headers, url }) => (headers.has('Authorization') ? [] : [new URL(url).pathname]))
}

/** Every request from now on: its method and path, and whether it says who asks. */
export function requests(): readonly string[] {
  return noted(({ method, headers, url }) => [
    `${method} ${new URL(url).pathname}${headers.has('Authorization') ? ' with a token' : ''}`,
  ])
}

/** The idempotency keys of the requests to this path, from now on. */
export function idempotencyKeys(path: string): readonly (string | null)[] {
  return noted(({ headers, url }) => (new URL(url).pathname === path ? [headers.get('Idempotency-Key')] : []))
}

/** The statuses of the backend's answers, from now on. */
export function answers(): readonly number[] {
  const statuses: number[] = []
  const note = ({ response }: { response: Response }) => void statuses.push(response.status)
  network.events.on('response:bypass', note)
  onTestFinished(() => network.events.removeListener('response:bypass', note))
  return statuses
}

/** What there is to note of the console's requests, from now on. */
function noted<Note>(notesOn: (request: Request) => readonly Note[]): readonly Note[] {
  const notes: Note[] = []
  const note = ({ request }: { request: Request }) => {
    const isForwarded = request.headers.get('Accept')?.includes('msw/passthrough')
    if (!isForwarded) notes.push(...notesOn(request))
  }
  network.events.on('request:start', note)
  onTestFinished(() => network.events.removeListener('request:start', note))
  return notes
}
