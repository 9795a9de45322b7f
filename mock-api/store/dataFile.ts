import { readFile } from 'node:fs/promises'
import low, { type AdapterAsync, type LowdbAsync } from 'lowdb'
import { faultOf, format, upgraded } from './faultOf'
import type { State } from './state'
import { StorageError } from './store'
import { putWhole } from './wholeFile'

/** About a millisecond's work. */
const pieceLength = 256 * 1024

/** What stands in the data file: the state, and up to which commit of the log it reaches. */
export interface FiledState extends State {
  meta: { format: typeof format; commits: number }
}

/**
 * Opens json-server's database over its data file, which is read whole, and replaced whole or not at all. Where there is
 * none, it begins with the first state, which is not written yet.
 * One record stands on a line, so that people and their tools can read what changed.
 */
export async function openDataFile(path: string, firstState: () => State): Promise<LowdbAsync<FiledState>> {
  const adapter = {
    source: path,
    async read(): Promise<FiledState> {
      const text = await readIfThere(path)
      if (text !== undefined) return parsed(path, text)
      await refuseIfLost(path)
      return { meta: { format, commits: 0 }, ...firstState() }
    },
    write: (state: FiledState) => writeDataFile(path, state),
  }
  // lowdb's types describe an adapter's class; what it calls are these two functions.
  return low(adapter as unknown as AdapterAsync<FiledState>)
}

/** Replaces the data file whole, or not at all. Throws a StorageError when the disk does not take it. */
export async function writeDataFile(path: string, state: FiledState): Promise<void> {
  try {
    await putWhole(path, written(state))
  } catch (error) {
    throw new StorageError(
      `The data file ${path} cannot be written: ${reasonOf(error)}. Make room or check its permissions, or name another with DATA_FILE.`,
    )
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new StorageError(
      `The data file ${path} cannot be read: ${reasonOf(error)}. Check its permissions, or name another with DATA_FILE.`,
    )
  }
}

/** Commits without the data file that they change are no reason to start over. */
async function refuseIfLost(path: string): Promise<void> {
  const log = await readIfThere(logOf(path))
  if (!log) return
  throw new StorageError(
    `The data file ${path} is gone, but ${logOf(path)} holds commits to it. Restore the data file from a copy; or, to start over, delete the log too.`,
  )
}

/** The log of commits beside a data file. */
export function logOf(path: string): string {
  return `${path}.log`
}

function parsed(path: string, text: string): FiledState {
  return stateIn(
    text,
    what =>
      new StorageError(
        `The data file ${path} ${what}. It has been left untouched: restore it from a copy, or name another file with DATA_FILE.`,
      ),
  )
}

/** The state that a text holds. Throws what `refuse` makes of the fault that is found: the end of a sentence that begins with the file. */
export function stateIn(text: string, refuse: (what: string) => Error): FiledState {
  let state: unknown
  try {
    state = upgraded(JSON.parse(text), new Date())
  } catch (error) {
    throw refuse(`is not JSON (${reasonOf(error)})`)
  }
  const fault = faultOf(state)
  if (fault !== undefined) throw refuse(fault)
  // It has just been found to be one.
  return state as FiledState
}

/** A state as it stands in a file, in pieces: who writes them one by one keeps nobody waiting for the whole. */
export function* written(state: object): Generator<string> {
  let piece = '{'
  for (const [index, [name, value]] of Object.entries(state).entries()) {
    piece += `${index > 0 ? ',' : ''}\n${JSON.stringify(name)}: `
    if (!Array.isArray(value) || value.length === 0) {
      piece += JSON.stringify(value)
      continue
    }
    for (const [place, row] of value.entries()) {
      piece += `${place > 0 ? ',' : '['}\n${JSON.stringify(row)}`
      if (piece.length < pieceLength) continue
      yield piece
      piece = ''
    }
    piece += '\n]'
  }
  yield `${piece}\n}\n`
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
