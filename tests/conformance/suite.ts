import { isDeepStrictEqual } from 'node:util'
import { openApiDocument } from '#contract/openapi'
import { type Checker, checkerOf } from '../mock-api/openapi/offContract'
import { type App, meet } from './app'
import { type Findings, openNotes } from './findings'
import { groups } from './groups'
import type { Group } from './groups/group'
import { enliven } from './lively'
import { type Reached, startOver } from './reach'

export interface GroupReport extends Findings {
  readonly name: string
  readonly about: string
}

interface Asked {
  /** The names of the groups; all of them, unless that is said. */
  readonly only?: readonly string[]
  /** The milliseconds between two looks at what moves by itself. */
  readonly patience?: number
  /** Whether a group ends with its first fault. */
  readonly untilFault?: boolean
  readonly onGroup?: (name: string) => void
}

/** Runs the suite against a backend that has been reached. The demo is started over before, in between and after. */
export async function runSuite(
  reached: Reached,
  { only, patience = 200, untilFault = false, onGroup }: Asked = {},
): Promise<readonly GroupReport[]> {
  const reports: GroupReport[] = []
  const check = checkBy(reached)
  let stands: Group['on'] | undefined
  for (const group of groups.filter(({ name }) => only?.includes(name) ?? true)) {
    onGroup?.(group.name)
    const notes = openNotes({ untilFault })
    const app = meet({ ...reached, notes, check, patience })
    try {
      stands = await prepare(app, group, stands)
      await group.check(app)
    } catch (error) {
      notes.stopped(error)
    }
    if (group.changes) stands = undefined
    const { name, about } = group
    reports.push({ name, about, ...notes.findings })
  }
  await startOver(reached)
  return reports
}

async function prepare(app: App, { on }: Group, stands: Group['on'] | undefined): Promise<Group['on']> {
  if (stands === on) return on
  await app.as('internal-admin').post('/api/demo/reset', {})
  // The rules of section 3 are those of this edition, whichever the demo begins with.
  await app.as('internal-admin').post('/api/demo/edition', { edition: '2025' })
  if (on === 'a lively demo') await enliven(app)
  return on
}

/**
 * Checks against the document that the backend serves, in which everything has to be that it answers, and against the contract, which
 * knows of no fields that another backend has besides.
 */
function checkBy({ document }: Reached): Checker {
  const contract = openApiDocument()
  const own = checkerOf(document)
  if (isDeepStrictEqual(document, JSON.parse(JSON.stringify(contract)))) return own
  const ours = checkerOf(contract, contract)
  return (request, answer) => own(request, answer) ?? ours(request, answer)
}
