import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { writeAll } from './writeAll'

/**
 * Puts a file in place whole and on disk, readable by its owner only, or leaves what is there: it is written aside piece by piece, to its last byte, flushed, looked at by
 * `check`, and renamed. Whose it was before, it stays.
 */
export async function putWhole(
  path: string,
  pieces: Iterable<string | Uint8Array>,
  check: (aside: string) => Promise<void> = async () => {},
): Promise<void> {
  // The name may be a link to the file.
  const place = await realpath(path).catch(() => path)
  const aside = `${place}.aside`
  try {
    const handle = await open(aside, 'w', 0o600)
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
    await check(aside)
    await rename(aside, place)
  } catch (error) {
    await rm(aside, { force: true }).catch(() => {})
    throw error
  }
  await syncFolder(dirname(place))
}

/** Root, who restores a backup, must not take the file from the server's user. Nobody else can give one away, or needs to. */
async function keepOwner(handle: FileHandle, place: string): Promise<void> {
  const before = await stat(place).catch(() => undefined)
  if (before && before.uid !== process.getuid?.()) await handle.chown(before.uid, before.gid).catch(() => {})
}

/** A rename is on disk only when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
