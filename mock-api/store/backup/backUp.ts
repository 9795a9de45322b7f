import { readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type FiledState, reasonOf } from '../dataFile'
import { StorageError } from '../store'
import { putNew, syncFolder } from '../wholeFile'
import { stateAsItStands } from './asItStands'
import { sealed, unsealed } from './seal'

/**
 * Writes what a data file and its log hold into one file, and answers it. Whoever is signed in stays out of it: restored, it would sign in again who
 * had signed out meanwhile. Throws a StorageError when that cannot be done; then there is no such file.
 */
export async function backUp(dataFile: string, file: string): Promise<FiledState> {
  if (dataFile === ':memory:') throw new StorageError('DATA_FILE is :memory:, so there is nothing on disk.')
  await refuseIfThere(file)
  const state: FiledState = { ...(await stateAsItStands(dataFile)), sessions: [] }
  try {
    await putNew(file, sealed(state), async aside => {
      unsealed(await readFile(aside, 'utf8'), what => new Error(`what was written ${what}`))
    })
  } catch (error) {
    switch (Object(error).code) {
      case 'EEXIST':
        throw isThere(file)
      case 'ENOENT':
      case 'ENOTDIR':
        throw new StorageError(`There is no folder for ${file}. Make it, or name a file in another.`)
      default:
        throw notWritten(file, error, 'There is no such file')
    }
  }
  try {
    await syncFolder(dirname(file))
  } catch (error) {
    throw notWritten(file, error, await withdrawn(file))
  }
  return state
}

/** An earlier backup, or something else altogether, is worth more than a short command. */
async function refuseIfThere(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (found?.isDirectory()) {
    throw new StorageError(`${file} is a folder. Name a file, such as ${join(file, 'backup.json')}.`)
  }
  if (found) throw isThere(file)
}

function isThere(file: string): StorageError {
  return new StorageError(`${file} is there already. Name another file, or delete it.`)
}

function notWritten(file: string, error: unknown, what: string): StorageError {
  return new StorageError(
    `The backup ${file} cannot be written: ${reasonOf(error)}. ${what}; make room, or name another place.`,
  )
}

/** It is in its place already, with only its folder not on disk. */
function withdrawn(file: string): Promise<string> {
  return rm(file).then(
    () => 'There is no such file',
    () => 'Delete it if it is there',
  )
}
