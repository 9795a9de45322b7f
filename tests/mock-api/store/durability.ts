import { describe, expect, it } from 'vitest'
import type { State } from '../../../mock-api/store/state'
import type { Store } from '../../../mock-api/store/store'
import { allOf, renaming } from './changes'
import { smallState } from './smallState'

/** Somewhere to store: opened again it gives back what was stored there. */
export interface Place extends AsyncDisposable {
  open(firstState?: () => State): Promise<Store>
  /** Another place that holds what had reached this one's disk when the power went. */
  afterPowerCut(): Promise<Place>
}

/** Proves of a store that outlives its process what the rest of the backend relies on. */
export function provesItsDurability(newPlace: () => Promise<Place>): void {
  describe('what was answered', () => {
    it('is there after a restart', async () => {
      await using place = await newPlace()
      const store = await place.open(smallState)
      for (let turn = 1; turn <= 5; turn += 1) await store.commit(renaming('contoso', `Contoso ${turn}`))
      const before = await allOf(store)
      await store.close()

      const again = await place.open(() => {
        throw new Error('the first state is asked for once')
      })

      expect(await allOf(again)).toEqual(before)
      await again.close()
    })

    it('is there when the power goes the moment it is answered', async () => {
      await using place = await newPlace()
      const store = await place.open(smallState)

      for (let turn = 1; turn <= 5; turn += 1) {
        await store.commit(renaming('contoso', `Contoso ${turn}`))
        await using remains = await place.afterPowerCut()
        const revived = await remains.open()
        expect(await allOf(revived)).toEqual(await allOf(store))
        await revived.close()
      }
      await store.close()
    })

    it('goes on from there: numbers are not given twice, and a second power cut loses nothing either', async () => {
      await using place = await newPlace()
      const store = await place.open(smallState)
      await store.commit(renaming('contoso', 'Contoso 1'))
      await using remains = await place.afterPowerCut()
      await store.close()

      const revived = await remains.open()
      await revived.commit(renaming('contoso', 'Contoso 2'))
      await using rest = await remains.afterPowerCut()
      await revived.close()

      const again = await rest.open()
      const { events, customers } = await allOf(again)
      expect(events.map(({ organizationName }) => organizationName)).toEqual(['Contoso 1', 'Contoso 2'])
      expect(new Set(events.map(({ id }) => id)).size).toBe(2)
      expect(customers[0]).toMatchObject({ organizationName: 'Contoso 2', revision: 3 })
      await again.close()
    })

    it('includes whatever was accepted before the store is closed', async () => {
      await using place = await newPlace()
      const store = await place.open(smallState)
      const accepted = Array.from({ length: 50 }, (_, index) =>
        store.commit(renaming('contoso', `Contoso ${index}`)),
      )
      await store.close()
      expect(await Promise.all(accepted)).toHaveLength(50)

      const again = await place.open()
      expect(await again.find('customers', ['contoso'])).toMatchObject([{ revision: 51 }])
      await again.close()
    })
  })
}
