import type { RequestHandler } from 'express'
import { carryOutDays } from '../calendar/carryOutDays'
import type { Backend } from '../operations/operation'
import { StorageError } from '../store/store'
import { routeOf } from './allowList'

/**
 * Right after midnight a request waits until the new day's calendar has been carried out. As long as the disk does not take that, it is
 * answered as of the day before. A demo's move is not waited for: each of its days is a whole one. Health never waits.
 */
export function onItsDay(backend: Backend): RequestHandler {
  return async (_request, response, next) => {
    if (routeOf(response).operation === 'health') return next()
    try {
      const { demo } = await backend.store.settings()
      if (!demo) await carryOutDays(backend)
      next()
    } catch (error) {
      next(error instanceof StorageError ? undefined : error)
    }
  }
}
