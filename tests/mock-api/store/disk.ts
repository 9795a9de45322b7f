import { open } from 'node:fs/promises'
import { vi } from 'vitest'

/** A disk that fails, under everything that this process writes through a file handle; `using` mends it. */
export interface FailingDisk extends Disposable {
  mend(): void
}

/** Takes half of what is written, and then has no room. */
export async function fullDisk(): Promise<FailingDisk> {
  const handles = await handlePrototype()
  const original = handles.appendFile
  const spy = vi.spyOn(handles, 'appendFile').mockImplementation(async function (
    this: typeof handles,
    data: unknown,
  ) {
    const bytes = Buffer.from(data as Uint8Array)
    await original.call(this, bytes.subarray(0, bytes.length / 2))
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  })
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

/** Takes half of a file that is written whole, and then has no room. */
export async function fullDiskForFiles(): Promise<FailingDisk> {
  const handles = await handlePrototype()
  const original = handles.writeFile
  const spy = vi.spyOn(handles, 'writeFile').mockImplementation(async function (
    this: typeof handles,
    data: unknown,
  ) {
    const text = String(data)
    await original.call(this, text.slice(0, text.length / 2))
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  })
  return mending(() => spy.mockRestore())
}
