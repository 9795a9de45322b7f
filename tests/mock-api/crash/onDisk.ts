import { readFile, stat } from 'node:fs/promises'
import { logOf } from '../../../mock-api/store/dataFile'
import type { LoggedCommit } from '../../../mock-api/store/loggedCommit'
import type { State } from '../../../mock-api/store/state'
import { apply, stateOf, tablesOf } from '../../../mock-api/store/tables'

/** What stands in a data file and in the log beside it, whoever works on them or has been killed over them. They are left as they are. */
export async function onDisk(path: string): Promise<State> {
  const { ino } = await stat(path)
  const { meta, ...filed } = JSON.parse(await readFile(path, 'utf8'))
  const logged = await readFile(logOf(path), 'utf8')
  // The log was folded into another file meanwhile.
  if ((await stat(path)).ino !== ino) return onDisk(path)
  const tables = tablesOf(filed)
  // What stands behind the last line break is half a line.
  for (const line of logged.split('\n').slice(0, -1)) {
    const { number, change }: LoggedCommit = JSON.parse(line.slice(line.indexOf(' ')))
    if (number > meta.commits) apply(tables, change)
  }
  return stateOf(tables)
}
