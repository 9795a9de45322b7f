import { constants } from 'node:fs'
import { copyFile, open, readFile, realpath, truncate } from 'node:fs/promises'
import { highestNumber } from '../commitLog'
import { type FiledState, logOf, reasonOf, writeDataFile } from '../dataFile'
import { format } from '../faultOf'
import { lockFile } from '../lockFile'
import { StorageError } from '../store'
import { unsealed } from './seal'

export interface Restored {
  readonly state: FiledState
  /** Where what stood there before has been kept; null when there was nothing. */
  readonly keptAs: string | null
}

/**
 * Puts a backup in the place of a data file and its log, which are kept aside. Throws a StorageError when a server has the data file open, or the backup
 * is not whole; then everything is as it was.
 */
export async function restore(dataFile: string, file: string, now: Date): Promise<Restored> {
  if (dataFile === ':memory:')
    throw new StorageError('DATA_FILE is :memory:, so there is nothing to restore.')
  if ((await placeOf(file)) === (await placeOf(dataFile))) {
    throw new StorageError(`${file} is the data file itself. Name a backup of it.`)
  }
  const state = await readBackup(file)
  const unlock = await lockFile(dataFile)
  try {
    const keptAs = await keepAside(dataFile, now)
    // Higher than every commit in the log, so that none of those is taken for one that followed on the backup, should the power go here.
    const commits = Math.max(state.meta.commits, await lastCommit(dataFile))
    await writeDataFile(dataFile, { ...state, meta: { format, commits } })
    await emptyLog(dataFile)
    return { state, keptAs }
  } finally {
    await unlock()
  }
}

async function readBackup(file: string): Promise<FiledState> {
  const refuse = (what: string) => new StorageError(`The backup ${file} ${what}. Nothing was restored.`)
  const text = await readFile(file, 'utf8').catch(error => {
    throw refuse(`cannot be read: ${reasonOf(error)}`)
  })
  return unsealed(text, refuse)
}

function placeOf(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}

/** Copies the data file and its log: together, and under these names, they are a data file and its log again. */
async function keepAside(dataFile: string, now: Date): Promise<string | null> {
  const keptAs = `${dataFile}.before-restore-${now.toISOString().replaceAll(':', '-')}`
  try {
    const kept = [await copied(dataFile, keptAs), await copied(logOf(dataFile), logOf(keptAs))]
    return kept.includes(true) ? keptAs : null
  } catch (error) {
    throw new StorageError(
      `What stands in ${dataFile} could not be kept aside: ${reasonOf(error)}. Nothing was restored.`,
    )
  }
}

async function copied(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL)
  } catch (error) {
    unlessMissing(error)
    return false
  }
  const handle = await open(to, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
  return true
}

async function lastCommit(dataFile: string): Promise<number> {
  return highestNumber(await readFile(logOf(dataFile)).catch(() => Buffer.alloc(0)))
}

async function emptyLog(dataFile: string): Promise<void> {
  try {
    await truncate(logOf(dataFile)).catch(unlessMissing)
  } catch (error) {
    throw new StorageError(
      `The backup is restored, but the log of what stood there cannot be emptied: ${reasonOf(error)}. Delete ${logOf(dataFile)}.`,
    )
  }
}

function unlessMissing(error: unknown): void {
  if (Object(error).code !== 'ENOENT') throw error
}
