import { openEmbeddedStore } from '../../../mock-api/store/embeddedStore'
import { smallState } from './smallState'

/* A process of its own that opens the store at a path, says so, and holds it until it is told to let go. */

try {
  const store = await openEmbeddedStore({ path: process.argv[2] ?? '', firstState: smallState })
  console.log('holds it')
  process.stdin.once('data', async () => {
    await store.close()
    process.exit(0)
  })
} catch (error) {
  console.log(error instanceof Error ? `${error.constructor.name}: ${error.message}` : error)
  process.exit(1)
}
