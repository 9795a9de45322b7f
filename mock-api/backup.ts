import { runWithFile } from './fileCommand'
import { backUp } from './store/backup/backUp'
import { heldIn } from './store/backup/heldIn'

await runWithFile('backup', async (dataFile, file) => {
  const state = await backUp(dataFile, file)
  return `${file} holds ${dataFile} at ${heldIn(state)}.`
})
