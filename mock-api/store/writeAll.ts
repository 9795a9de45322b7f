import type { FileHandle } from 'node:fs/promises'

/** Writes bytes from a place in a file on, to their last one. A disk that takes only some of them at a time is asked again, one that takes none has no room. */
export async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done)
    if (bytesWritten === 0) throw new Error('the disk takes no more bytes')
    done += bytesWritten
  }
}
