import type { Health } from '#contract'
import { fault } from '../problemError'
import { version } from '../version'
import { malformedQuery, requireNoParameters } from './listRecords'
import type { Phase, PublicOperation } from './operation'

/** `GET /api/health`: whether requests are taken and stored; with `probe=alive`, whether the process answers at all. */
export const getHealth: PublicOperation = async ({ query }, { store, phase = () => 'ready' }) => {
  const { probe = 'ready', ...others } = query
  requireNoParameters(others)
  if (probe === 'alive') return healthy('alive')
  if (probe !== 'ready') throw malformedQuery('probe', 'probe takes ready or alive')
  const now = phase()
  if (now !== 'ready') throw fault('not-ready', sentences[now], { phase: now })
  if (await store.takesCommits()) return healthy('ready')
  throw fault('storage-unavailable', 'The disk takes no changes at present; what is there can be read.')
}

function healthy(status: Health['status']) {
  const body: Health = { status, version }
  return { status: 200, body }
}

const sentences: Readonly<Record<Exclude<Phase, 'ready'>, string>> = {
  starting: 'The server is making up for the days on which it was down. Ask again soon.',
  stopping: 'The server is finishing what it has accepted, and takes nothing new.',
}
