import { parseArgs } from 'node:util'
import { groups } from './groups'
import { NotReached, reach } from './reach'
import { reportOf } from './report'
import { runSuite } from './suite'

/*
 * npm run conformance -- --url http://host:port [--reset] [--only group,group]
 * Whether a backend keeps the contract; 1 where it does not, or where that cannot be found out.
 */

const usage =
  'Say which backend: npm run conformance -- --url http://host:port [--reset] [--only group,group]'

try {
  process.exitCode = await run()
} catch (error) {
  if (!(error instanceof NotReached)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function run(): Promise<0 | 1> {
  if (process.argv.includes('--help')) {
    console.log(usage)
    return 0
  }
  const { url, only, reset } = options()
  const reached = await reach(url)
  if (!reached.untouched && !reset) {
    throw new NotReached(
      `Somebody has used the demo at ${reached.url} (${reached.stands}). The suite starts it over, and what was done there is lost: say --reset if it may.`,
    )
  }
  const onGroup = (name: string) => progress(name)
  const reports = await runSuite(reached, { onGroup, ...(only && { only }) })
  progress('')
  console.log(reportOf(reports))
  return reports.some(({ faults }) => faults.length > 0) ? 1 : 0
}

/** On a terminal, in one line that is written over. */
function progress(name: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${name.padEnd(20)}\r`)
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        url: { type: 'string' },
        reset: { type: 'boolean', default: false },
        only: { type: 'string' },
      },
    })
    const only = values.only?.split(',')
    const unknown = only?.find(name => groups.every(group => group.name !== name))
    if (unknown !== undefined)
      throw new NotReached(
        `There is no group ${unknown}; there are ${groups.map(({ name }) => name).join(', ')}.`,
      )
    if (values.url === undefined) throw new NotReached(usage)
    return { ...values, url: values.url, only }
  } catch (error) {
    if (error instanceof NotReached) throw error
    throw new NotReached(usage)
  }
}
