import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { reasonOf } from './dataFile'
import { StorageError } from './store'

/** Keeps a second server off a data file. A lock whose process is gone is taken over. Answers how to let go. */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`
  try {
    await makeFolder(dirname(path))
    await removeIfAbandoned(lock)
    await take(lock)
  } catch (error) {
    throw Object(error).code === 'EEXIST' ? await inUse(path, lock) : notLocked(path, error)
  }
  // Where it cannot be removed, it is abandoned as soon as this process ends.
  return () => rm(lock, { force: true }).catch(() => {})
}

/** Makes a folder, and those above it first. Node's own `recursive` tries for ever where there can be none, such as below /proc. */
async function makeFolder(path: string): Promise<void> {
  if (await stat(path).catch(() => undefined)) return
  const above = dirname(path)
  if (above !== path) await makeFolder(above)
  await mkdir(path).catch(error => {
    if (Object(error).code !== 'EEXIST') throw error
  })
}

/** Under a lock of its own: of two that find the same lock abandoned, the second must not remove what the first has taken. */
async function removeIfAbandoned(lock: string): Promise<void> {
  if (!(await isAbandoned(lock))) return
  const removal = `${lock}.removal`
  if (await isAbandoned(removal)) await rm(removal, { force: true })
  await take(removal)
  try {
    if (await isAbandoned(lock)) await rm(lock, { force: true })
  } finally {
    await rm(removal, { force: true })
  }
}

async function isAbandoned(lock: string): Promise<boolean> {
  const holder = await holderOf(lock)
  return holder !== undefined && (holder === process.pid || !isRunning(holder))
}

/** A link appears with its content, and for one process only: the others meet EEXIST. */
async function take(lock: string): Promise<void> {
  const own = `${lock}.${process.pid}`
  await writeFile(own, String(process.pid))
  try {
    await link(own, lock)
  } finally {
    await rm(own, { force: true })
  }
}

async function holderOf(lock: string): Promise<number | undefined> {
  const text = await readFile(lock, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : Number(text)
}

async function inUse(path: string, lock: string): Promise<StorageError> {
  return new StorageError(
    `The data file ${path} is in use by process ${await holderOf(lock)}. Stop it, or name another file with DATA_FILE; if that process is no Partner App, delete ${lock}.`,
  )
}

function notLocked(path: string, error: unknown): StorageError {
  return new StorageError(
    `The data file ${path} cannot be locked: ${reasonOf(error)}. Check its folder, or name another with DATA_FILE.`,
  )
}

function isRunning(pid: number): boolean {
  // Of anything but a process's number, `kill` would ask about a whole group.
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return Object(error).code === 'EPERM'
  }
}
