import { describe } from 'vitest'
import { openEmbeddedStore } from '../../../mock-api/store/embeddedStore'
import { temporaryFolder } from '../temporaryFolder'
import { provesItsCommits } from './contract'
import { provesItsDurability } from './durability'
import { filePlace } from './filePlace'
import { smallState } from './smallState'

describe('The embedded store in memory', () => {
  provesItsCommits((firstState = smallState) => openEmbeddedStore({ path: ':memory:', firstState }))
})

describe('The embedded store over a file', () => {
  provesItsCommits(async (firstState = smallState) => {
    const folder = await temporaryFolder()
    const store = await openEmbeddedStore({ path: folder.file('db.json'), firstState })
    const close = async () => {
      await store.close()
      await folder[Symbol.asyncDispose]()
    }
    return { ...store, close }
  })
  provesItsDurability(filePlace)
})
