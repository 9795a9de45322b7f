import { openApiDocument } from '#contract/openapi'
import { type Checker, checkerOf, offContract } from '../mock-api/openapi/offContract'
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

/** What the demo has been prepared as, and stands as still; undefined where it has to be started over. */
export interface Stage {
  stands: Group['on'] | undefined
}

/** Runs the suite against a backend that has been reached. The demo is started over before, in between and after. */
export async function runSuite(reached: Reached, asked: Asked = {}): Promise<readonly GroupReport[]> {
  const reports = await runGroups(reached, asked, { stands: undefined })
  await startOver(reached)
  return reports
}

/** Runs groups one after another, and starts the demo over where it does not stand as a group wants it. */
export async function runGroups(
  reached: Reached,
  { only, patience = 200, untilFault = false, onGroup }: Asked,
  stage: Stage,
): Promise<readonly GroupReport[]> {
  const reports: GroupReport[] = []
  const check = checkBy(reached)
  for (const group of groups.filter(({ name }) => only?.includes(name) ?? true)) {
    onGroup?.(group.name)
    const notes = openNotes({ untilFault })
    const app = meet({ ...reached, notes, check, patience })
    try {
      await prepare(app, group, stage)
      await group.check(app)
    } catch (error) {
      notes.stopped(error)
    }
    if (group.changes) stage.stands = undefined
    const { name, about } = group
    reports.push({ name, about, ...notes.findings })
  }
  return reports
}

async function prepare(app: App, { on }: Group, stage: Stage): Promise<void> {
  if (stage.stands === on) return
  stage.stands = undefined
  await app.as('internal-admin').post('/api/demo/reset', {})
  // The rules of section 3 are those of this edition, whichever the demo begins with.
  await app.as('internal-admin').post('/api/demo/edition', { edition: '2025' })
  if (on === 'a lively demo') await enliven(app)
  stage.stands = on
}

/**
 * Checks against the document that the backend serves, in which everything has to be that it answers, and against the contract, which
 * knows of no fields that another backend has besides.
 */
function checkBy({ document }: Reached): Checker {
  const contract = openApiDocument()
  // Where it is ours, its schemas are compiled once for all runs.
  if (JSON.stringify(document) === JSON.stringify(contract)) return offContract
  const [own, ours] = [checkerOf(document), checkerOf(contract, contract)]
  return (request, answer) => own(request, answer) ?? ours(request, answer)
}
