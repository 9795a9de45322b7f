import { isDeepStrictEqual } from 'node:util'
import type { HttpAnswer, HttpRequest } from '../mock-api/http'

/** What is not conforming: the operation, what was asked, what the contract says, what was answered. */
export interface Fault {
  readonly operation: string
  readonly asked: string
  readonly contract: string
  readonly answered: string
}

/** What was checked of a group, and what of it does not hold. */
export interface Findings {
  readonly checks: number
  readonly faults: readonly Fault[]
}

/** Where checks are noted. No check ends the others: what does not hold is kept, and it goes on. */
export interface Notes {
  /** `found` is shown when it does not hold. Answers whether it does. */
  holds(contract: string, ok: boolean, about: HttpAnswer, found?: unknown): boolean
  equals(contract: string, found: unknown, expected: unknown, about: HttpAnswer): boolean
  /** Keeps what an answer was asked by, so that a fault can tell. */
  asked(request: HttpRequest, answer: HttpAnswer): void
  /** What ended the group before its end. */
  stopped(error: unknown): void
  readonly findings: Findings
}

/** Thrown where one fault is enough. */
class Enough extends Error {}

export function openNotes({ untilFault = false }: { readonly untilFault?: boolean } = {}): Notes {
  const faults: Fault[] = []
  const requests = new WeakMap<HttpAnswer, HttpRequest>()
  let checks = 0
  let ended = false

  const self: Notes = {
    holds(contract, ok, about, found) {
      if (ended) throw new Enough()
      checks += 1
      if (!ok) {
        const answered = [`${about.status}`, ...(found === undefined ? [short(about.text)] : [shown(found)])]
        faults.push({ ...inWords(requests.get(about)), contract, answered: answered.join(' ') })
        ended = untilFault
        if (ended) throw new Enough()
      }
      return ok
    },
    equals(contract, found, expected, about) {
      const ok = isDeepStrictEqual(found, expected)
      return self.holds(ok ? contract : `${contract}: ${shown(expected)}`, ok, about, found)
    },
    asked(request, answer) {
      if (ended) throw new Enough()
      requests.set(answer, request)
    },
    stopped(error) {
      if (error instanceof Enough) return
      checks += 1
      const answered = short(error instanceof Error ? error.message : String(error), 600)
      faults.push({
        operation: 'the group',
        asked: 'to its end',
        contract: 'all of it can be checked',
        answered,
      })
    },
    get findings() {
      return { checks, faults }
    },
  }
  return self
}

function inWords(request: HttpRequest | undefined): Pick<Fault, 'operation' | 'asked'> {
  if (!request) return { operation: 'several', asked: 'several requests' }
  const { method, path, headers = {}, body = '' } = request
  const told = Object.entries(headers).filter(([name]) => !untold.has(name))
  return {
    operation: `${method} ${path.split('?')[0]}`,
    asked: [
      `${method} ${decoded(path)}`,
      ...told.map(([name, value]) => `${name}: ${value}`),
      short(String(body), 160),
    ]
      .filter(part => part !== '')
      .join(' · '),
  }
}

const untold: ReadonlySet<string> = new Set(['Authorization', 'Content-Type'])

function decoded(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll('+', ' '))
  } catch {
    return path
  }
}

export function shown(value: unknown): string {
  return short(JSON.stringify(value) ?? 'nothing')
}

function short(text: string, most = 240): string {
  return text.length > most ? `${text.slice(0, most)}…` : text
}
