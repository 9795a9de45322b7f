import { describe, expect, it } from 'vitest'
import { addressOfPage, listOfOrigin } from '../../../src/account/place/listOfOrigin'
import { placeIn } from '../../../src/account/place/place'

const filter = JSON.stringify({ view: 'extendable-now' })
const view = `/customers?${new URLSearchParams({ filter, sort: 'trialEndsOn', order: 'ASC', page: '1', perPage: '10' })}`

describe('The list that an account’s page was opened from', () => {
  it('is read from its address: what stands in it, and in which order', () => {
    expect(listOfOrigin(view, 'customer')).toMatchObject({
      filter: { view: 'extendable-now' },
      sort: { field: 'trialEndsOn', order: 'ASC' },
      ofPartner: false,
    })
  })

  it('is sorted by name where its address leaves that open', () => {
    expect(listOfOrigin('/partners', 'partner')?.sort).toEqual({ field: 'organizationName', order: 'ASC' })
  })

  it('holds no more than its address says, for partners too', () => {
    expect(
      listOfOrigin(`/partners?${new URLSearchParams({ filter: '{"q":"con"}' })}`, 'partner'),
    ).toMatchObject({
      filter: { q: 'con' },
      ofPartner: false,
    })
    expect(listOfOrigin('/partners', 'partner')?.filter).toEqual({})
  })

  it('is that of one partner’s customers where it stands on that partner’s page', () => {
    const address = `/partners/northwind/show/customers?${new URLSearchParams({ filter: '{"q":"con"}' })}`
    expect(listOfOrigin(address, 'customer')).toMatchObject({
      filter: { q: 'con', partnerId: 'northwind' },
      ofPartner: true,
    })
  })

  it('is led back to on the page on which the account stands', () => {
    const origin = listOfOrigin(view, 'customer')
    expect(origin && addressOfPage(origin, 21)).toBe(view.replace('page=1', 'page=3'))
  })

  it.each([
    ['no address', null],
    ['another site', 'https://evil.example/customers'],
    ['a script', 'javascript:alert(1)//customers'],
    ['another site without its scheme', '//evil.example/customers?filter={}'],
    ['a list of other accounts', '/partners?page=1'],
    ['a page below the list', '/customers/contoso/show?page=1'],
  ])('is none where %s stands', (_, address) => {
    expect(listOfOrigin(address, 'customer')).toBeUndefined()
  })

  it('holds everything where its filter cannot be read', () => {
    expect(listOfOrigin('/customers?filter={"view"', 'customer')?.filter).toEqual({})
    expect(listOfOrigin('/customers?filter=[1]', 'customer')?.filter).toEqual({})
  })
})

describe('An account’s place in a list', () => {
  const ids = ['contoso', 'fabrikam', 'litware']

  it('is between those before and after it', () => {
    expect(placeIn({ ids, total: 3 }, 'fabrikam')).toEqual({
      position: 2,
      total: 3,
      previousId: 'contoso',
      nextId: 'litware',
    })
  })

  it('has nobody beyond either end', () => {
    expect(placeIn({ ids, total: 3 }, 'contoso')?.previousId).toBeNull()
    expect(placeIn({ ids, total: 3 }, 'litware')?.nextId).toBeNull()
  })

  it('is none where it does not stand in the list', () => {
    expect(placeIn({ ids, total: 3 }, 'tailspin')).toBeUndefined()
  })
})
