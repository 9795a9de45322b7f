import { randomUUID } from 'node:crypto'
import { type FileHandle, link, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { writeAll } from './writeAll'

type Pieces = Iterable<string | Uint8Array>

/**
 * Puts a file in place whole and on disk, readable by its owner only, or leaves what is there: it is written aside piece by piece, to its last byte, flushed, and renamed.
 * Whose it was before, it stays. Only one at a time may put this file.
 */
export async function putWhole(path: string, pieces: Pieces): Promise<void> {
  // The name may be a link to the file.
  const place = await realpath(path).catch(() => path)
  const aside = `${place}.aside`
  // Who was killed while writing may have left one, and may have been another user.
  await rm(aside, { force: true }).catch(() => {})
  try {
    await write(aside, pieces, place)
    await rename(aside, place)
  } catch (error) {
    await rm(aside, { force: true }).catch(() => {})
    throw error
  }
  await syncFolder(dirname(place))
}

/**
 * Puts a file where there is none, whole and looked at by `check`, readable by its owner only. Fails with EEXIST when there is one by then, whoever put it
 * there. It is on disk once its folder is.
 */
export async function putNew(
  path: string,
  pieces: Pieces,
  check: (aside: string) => Promise<void>,
): Promise<void> {
  // Two who put the same file write each its own.
  const aside = `${path}.${randomUUID()}.aside`
  try {
    await write(aside, pieces, path)
    await check(aside)
    await link(aside, path)
  } finally {
    await rm(aside, { force: true }).catch(() => {})
  }
}

/** A new file, flushed to its last byte, that is to take a place. */
async function write(aside: string, pieces: Pieces, place: string): Promise<void> {
  const handle = await open(aside, 'wx', 0o600)
  try {
    let size = 0
    for (const piece of pieces) {
      const bytes = Buffer.from(piece)
      await writeAll(handle, bytes, size)
      size += bytes.length
    }
    await keepOwner(handle, place)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Root, who restores a backup, must not take the file from the server's user. Nobody else can give one away, or needs to. */
async function keepOwner(handle: FileHandle, place: string): Promise<void> {
  const before = await stat(place).catch(() => undefined)
  if (before && before.uid !== process.getuid?.()) await handle.chown(before.uid, before.gid).catch(() => {})
}

/** A new name is on disk only when its folder is. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
