import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StorageError } from './store'

/** Keeps a second server off a data file. A lock whose process is gone is taken over. Answers how to let go. */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`
  await mkdir(dirname(path), { recursive: true })
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''))
  if (holder > 0 && holder !== process.pid && isRunning(holder)) {
    throw new StorageError(
      `The data file ${path} is in use by process ${holder}. Stop it, or name another file with DATA_FILE; if that process is no Partner App, delete ${lock}.`,
    )
  }
  await writeFile(lock, String(process.pid))
  return () => rm(lock, { force: true })
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
