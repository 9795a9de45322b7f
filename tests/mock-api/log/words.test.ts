import { describe, expect, it } from 'vitest'
import { inWords } from '../../../mock-api/log/inWords'
import { loggedPath } from '../../../mock-api/log/loggedPath'
import { openLog } from '../../../mock-api/log/openLog'

const token = 'q7mB2Zk-0vR9xYcT4_aLwE8sJdN1uHfG6iOpKzXyWbA'

describe('The path of a request, as it is logged,', () => {
  it.each([
    ['/api/customers/contoso', '/api/customers/contoso'],
    [
      '/api/customers/0b1f7c1e-8a54-4c7c-9f3e-1d2b3c4d5e6f',
      '/api/customers/0b1f7c1e-8a54-4c7c-9f3e-1d2b3c4d5e6f',
    ],
    ['/api/customers?filter={"q":"Contoso"}', '/api/customers'],
    ['/assets/index-B2xk1.js', '/assets/index-B2xk1.js'],
    ['/', '/'],
    [`/api/activations/${token}`, '/api/activations/:token'],
    ['/api/activations/short/start', '/api/activations/:token/start'],
    [`/activate/${token}?from=mail`, '/activate/:token'],
    [`/api/activations//${token}`, '/api/activations//…'],
    [`/api/customers/${token}`, '/api/customers/…'],
    [`/${token}/x`, '/…/x'],
    ['/api/customers/it@contoso.example', '/api/customers/…'],
    ['/api/customers/it%40contoso.example', '/api/customers/…'],
    ['/api/customers/Contoso%20Ltd', '/api/customers/…'],
    [`/${'a/'.repeat(5_000)}`, `/${'a/'.repeat(99)}a`],
  ])('of %s is %s', (path, logged) => {
    expect(loggedPath(path)).toBe(logged)
  })
})

describe('A line of the log', () => {
  const lineOf = (write: (log: ReturnType<typeof openLog>) => void): string => {
    let written = ''
    const log = openLog('info', {
      write: line => {
        written += line
      },
    })
    write(log)
    return written
  }

  it('is JSON with its time, how grave it is, and the facts', () => {
    const line = lineOf(log => log.info({ status: 200, path: '/api/customers' }, 'request'))
    expect(JSON.parse(line)).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      status: 200,
      path: '/api/customers',
      message: 'request',
    })
    expect(line.endsWith('}\n')).toBe(true)
  })

  it.each([
    ['a token', token],
    ['a token at the end of a line', `\n${token}\n`],
    ['a session', `Authorization: Bearer ${token}`],
    ['a hash', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['a link', `http://127.0.0.1:3000/activate/${token}`],
    ['a password', 'smtps://desk:open-sesame@mail.example'],
    ['an address', 'Nobody knows <it+2@contoso.example> here'],
    ['an address in other letters', 'größe@müller.example'],
  ])('holds no secret, whatever an error says: %s', (_, text) => {
    const line = lineOf(log => log.error({ error: `Error: ${text}\n    at store.ts:12:3` }, 'defect'))
    expect(line).not.toMatch(/q7mB2Zk|open-sesame|contoso|müller|e3b0c442/)
    expect(JSON.parse(line).error).toMatch(/at store\.ts:12:3$/)
  })

  it('keeps where a defect happened, in a package too', () => {
    const stack = 'TypeError: x is not a function\n    at f (/srv/node_modules/@scope/name/index.js:1:2)'
    expect(JSON.parse(lineOf(log => log.error({ error: stack }, 'defect'))).error).toBe(stack)
  })

  it('is looked through in no time, however long it is', () => {
    const startedAt = performance.now()
    for (const letter of ['a', '@', '/', 'a@', '.', '//a']) {
      lineOf(log => log.warn(letter.repeat(100_000)))
    }
    expect(performance.now() - startedAt).toBeLessThan(2_000)
  })

  it('is told in words at a terminal', () => {
    const line = lineOf(log => log.error({ requestId: 'r1', error: 'Error: broken\n    at f' }, 'defect'))
    expect(inWords(line)).toMatch(/^\d\d:\d\d:\d\d error defect requestId=r1\nError: broken\n {4}at f\n$/)
    expect(inWords(lineOf(log => log.warn('The disk is full')))).toMatch(
      /^\d\d:\d\d:\d\d warn The disk is full\n$/,
    )
  })
})
