import { createHash } from 'node:crypto'
import { type FiledState, stateIn, written } from '../dataFile'

/** A state as the text of a backup, in pieces: a data file with a checksum of itself, which tells of every letter that is not as it was. */
export function sealed({ meta, ...state }: FiledState): Iterable<string> {
  const checksum = checksumOf({ meta, ...state })
  return written({ meta: { ...meta, checksum }, ...state })
}

/**
 * The state in the text of a backup. Throws what `refuse` makes of the first thing that is wrong with it. A copy of a data file is none: what stood in its log
 * may be missing, nothing tells whether it is as it was written, and it holds sessions.
 */
export function unsealed(text: string, refuse: (what: string) => Error): FiledState {
  const state = stateIn(text, refuse)
  // That it is JSON, and has these, has just been found.
  const { meta, ...rest } = JSON.parse(text)
  const { checksum, ...without } = meta
  if (checksum === undefined) {
    throw refuse(
      'is no backup of npm run backup, since it has no checksum. A copy of a data file goes back by hand: stop the server, and put it and its log in the place of both',
    )
  }
  if (checksum !== checksumOf({ meta: without, ...rest })) {
    throw refuse('is not as it was written: its checksum is that of another text')
  }
  return state
}

function checksumOf(state: object): string {
  const hash = createHash('sha256')
  for (const piece of written(state)) hash.update(piece)
  return hash.digest('hex')
}
