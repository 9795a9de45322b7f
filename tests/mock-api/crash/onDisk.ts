import { readFile } from 'node:fs/promises'
import { logOf } from '../../../mock-api/store/dataFile'
import type { LoggedCommit } from '../../../mock-api/store/loggedCommit'
import type { State } from '../../../mock-api/store/state'
import { apply, stateOf, tablesOf } from '../../../mock-api/store/tables'

/** What stands in a data file and in the log beside it, whoever has been killed over them. They are left as they are. */
export async function onDisk(path: string): Promise<State> {
  const { meta, ...filed } = JSON.parse(await readFile(path, 'utf8'))
  const tables = tablesOf(filed)
  // What stands behind the last line break is half a line.
  const lines = (await readFile(logOf(path), 'utf8')).split('\n').slice(0, -1)
  for (const line of lines) {
    const { number, change }: LoggedCommit = JSON.parse(line.slice(line.indexOf(' ')))
    if (number > meta.commits) apply(tables, change)
  }
  return stateOf(tables)
}
