import { open } from 'node:fs/promises'
import { vi } from 'vitest'

/** A disk that fails, under everything that this process writes through a file handle; `using` mends it. */
export interface FailingDisk extends Disposable {
  mend(): void
}

/** Takes half of what is written, and then has no room. */
export async function fullDisk(): Promise<FailingDisk> {
  const handles = await handlePrototype()
  const original = handles.write
  const half = async function (
    this: typeof handles,
    bytes: Uint8Array,
    from: number,
    length: number,
    at: number,
  ) {
    await original.call<typeof handles, [Uint8Array, number, number, number], unknown>(
      this,
      bytes,
      from,
      Math.floor(length / 2),
      at,
    )
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  }
  // Of the ways in which it can be called, that is the one in which the store does.
  const spy = vi.spyOn(handles, 'write').mockImplementation(half as unknown as typeof original)
  return mending(() => spy.mockRestore())
}

/** Takes what is written, and fails to bring it to rest. */
export async function unsyncableDisk(): Promise<FailingDisk> {
  const handles = await handlePrototype()
  const spy = vi
    .spyOn(handles, 'datasync')
    .mockRejectedValueOnce(Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' }))
  return mending(() => spy.mockRestore())
}

function mending(mend: () => void): FailingDisk {
  return { mend, [Symbol.dispose]: mend }
}

async function handlePrototype() {
  const handle = await open('/dev/null')
  await handle.close()
  // Node does not export the class of its file handles; every handle has it.
  return Object.getPrototypeOf(handle) as typeof handle
}
