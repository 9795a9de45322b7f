import { fault } from '../problemError'
import type { Settings } from '../store/state'
import type { Reads } from '../store/store'

type Demo = NonNullable<Settings['demo']>

/** The settings of a demo. Where there is none, nothing of its kit is there. */
export async function demoOf(
  reads: Pick<Reads, 'settings'>,
): Promise<{ readonly settings: Settings; readonly demo: Demo }> {
  const settings = await reads.settings()
  const { demo } = settings
  if (demo) return { settings, demo }
  throw fault('not-found', 'This is no demo: its day is the real one. Start one with the setting TODAY.')
}
