import { describe } from 'vitest'
import { openEmbeddedStore } from '../../../mock-api/store/embeddedStore'
import type { Store } from '../../../mock-api/store/store'
import { temporaryFolder } from '../temporaryFolder'
import { provesItsDurability } from './durability'
import { filePlace } from './filePlace'
import { provesItsCommits } from './provesItsCommits'
import { provesItsLists } from './provesItsLists'
import { smallState } from './smallState'

const inMemory = () => openEmbeddedStore({ path: ':memory:', firstState: smallState })

async function overAFile(): Promise<Store> {
  const folder = await temporaryFolder()
  const store = await openEmbeddedStore({ path: folder.file('db.json'), firstState: smallState })
  const close = async () => {
    await store.close()
    await folder[Symbol.asyncDispose]()
  }
  return { ...store, close }
}

describe('The embedded store in memory', () => {
  provesItsCommits(inMemory)
  provesItsLists(inMemory)
})

describe('The embedded store over a file', () => {
  provesItsCommits(overAFile)
  provesItsLists(overAFile)
  provesItsDurability(filePlace)
})
