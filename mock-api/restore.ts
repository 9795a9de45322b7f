import { runWithFile } from './fileCommand'
import { heldIn } from './store/backup/heldIn'
import { restore } from './store/backup/restore'

await runWithFile('restore', async (dataFile, file) => {
  const { state, keptAs } = await restore(dataFile, file, new Date())
  const before = keptAs === null ? 'Nothing stood there before.' : `What stood there before is ${keptAs}.`
  return `${dataFile} is ${heldIn(state)}. ${before}`
})
