import { resourceOf } from '#contract'
import { type Asker, someIds } from './asker'
import type { AccountList, Asked, Filter } from './entry'

export function record(asker: Asker): Asked {
  const {
    kind,
    ids: [id],
  } = someIds(asker, 1)
  return id === undefined ? list(asker) : { what: 'record', list: resourceOf[kind], id }
}

export function list(asker: Asker): Asked {
  return {
    what: 'list',
    list: anyList(asker),
    filter: anyFilter(asker),
    most: asker.chance.oneOf([10, 25, 1_000]),
  }
}

export function exported(asker: Asker): Asked {
  return { what: 'export', list: anyList(asker), filter: anyFilter(asker) }
}

export function ids(asker: Asker): Asked {
  return { what: 'ids', list: anyList(asker), filter: anyFilter(asker) }
}

function anyList({ chance, seesPartners }: Asker): AccountList {
  return seesPartners && chance.happens(0.3) ? 'partners' : 'customers'
}

function anyFilter({ chance }: Asker): Filter {
  return chance.oneOf<Filter>([
    {},
    {},
    { subscriptionLevel: 'TRIAL' },
    { subscriptionLevel: 'PRODUCTION' },
    { automaticUpgrade: 'block' },
  ])
}
