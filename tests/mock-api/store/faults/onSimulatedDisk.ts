import { constants, type promises as Promises } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { failure, type SimulatedDisk, type SimulatedFile } from './simulatedDisk'

/** The folder under which everything is on the disk that was put in last; nothing of it is on a real one. */
export const folder = '/simulated-disk'

/** Has Node's own functions take simulated disks for the one folder; with all others they do as ever. */
export interface SimulatedDisks extends Disposable {
  putIn(disk: SimulatedDisk): void
}

/** Node's functions, as they can be replaced. */
type Replaceable = Record<string, (...given: never[]) => unknown>

export function simulatedDisks(): SimulatedDisks {
  // Only the object of CommonJS can be changed, and the modules' exports follow it.
  const node: Replaceable = createRequire(import.meta.url)('node:fs/promises')
  let present: SimulatedDisk | undefined
  const disk = () => {
    if (!present) throw new Error('there is no simulated disk')
    return present
  }
  const simulated = functionsOn(disk)
  const originals = Object.entries(node)
  for (const [name, original] of originals) {
    if (typeof original !== 'function') continue
    node[name] = (...given: never[]) => {
      if (!String(given[0]).startsWith(folder)) return original(...given)
      const own = Object.hasOwn(simulated, name) ? simulated[name] : undefined
      if (!own) throw new Error(`the simulated disk has no ${name}`)
      return own(...given)
    }
  }
  syncBuiltinESMExports()
  return {
    putIn(next) {
      present = next
    },
    [Symbol.dispose]() {
      Object.assign(node, Object.fromEntries(originals))
      syncBuiltinESMExports()
    },
  }
}

function functionsOn(disk: () => SimulatedDisk): Replaceable {
  const open = async (path: string, flags: string | number) => {
    const on = disk()
    on.look('open', path)
    if (path === folder) return folderHandle(on)
    if (flags === 'wx' && on.names.has(path)) throw failure('EEXIST', path)
    const creates = typeof flags === 'number' ? (flags & constants.O_CREAT) !== 0 : flags.startsWith('w')
    const file = on.names.get(path) ?? (creates ? on.create(path) : undefined)
    if (!file) throw failure('ENOENT', path)
    return fileHandle(on, file, path)
  }
  const readFile = async (path: string, encoding?: BufferEncoding) => {
    disk().look('read', path)
    const file = disk().names.get(path)
    if (!file) throw failure('ENOENT', path)
    return encoding ? file.value.toString(encoding) : file.value
  }
  return {
    open,
    readFile,
    async writeFile(path: string, text: string) {
      disk().look('open', path)
      const file = disk().create(path)
      disk().write(file, path, Buffer.from(text), 0)
    },
    async rename(from: string, to: string) {
      disk().rename(from, to)
    },
    async link(from: string, to: string) {
      disk().link(from, to)
    },
    async rm(path: string) {
      disk().remove(path)
    },
    async mkdir(path: string) {
      disk().look('look', path)
    },
    async stat(path: string) {
      disk().look('look', path)
      const file = disk().names.get(path)
      if (!file) throw failure('ENOENT', path)
      return statOf(file)
    },
    async realpath(path: string) {
      disk().look('look', path)
      if (!disk().names.has(path)) throw failure('ENOENT', path)
      return path
    },
  }
}

function fileHandle(disk: SimulatedDisk, file: SimulatedFile, path: string) {
  const flush = async () => disk.flush(file, path)
  const handle = {
    async write(bytes: Buffer, from: number, length: number, at: number) {
      return { bytesWritten: disk.write(file, path, bytes.subarray(from, from + length), at) }
    },
    async readFile(encoding?: BufferEncoding) {
      disk.look('read', path)
      return encoding ? file.value.toString(encoding) : file.value
    },
    async truncate(to: number) {
      disk.truncate(file, path, to)
    },
    datasync: flush,
    sync: flush,
    async stat() {
      disk.look('look', path)
      return statOf(file)
    },
    async close() {
      disk.look('close', path)
    },
  } satisfies Partial<Record<keyof Promises.FileHandle, unknown>>
  return handle
}

function folderHandle(disk: SimulatedDisk) {
  return {
    async sync() {
      disk.flushFolder(folder)
    },
    async close() {
      disk.look('close', folder)
    },
  }
}

const inodes = new WeakMap<SimulatedFile, bigint>()
let lastInode = 0n

function statOf(file: SimulatedFile) {
  const ino = inodes.get(file) ?? ++lastInode
  inodes.set(file, ino)
  return { ino, dev: 1n, size: file.value.length, uid: process.getuid?.(), isDirectory: () => false }
}
