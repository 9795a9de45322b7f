import simpleRestProvider from 'ra-data-simple-rest'
import type { DataProvider } from 'react-admin'
import { apiRoot } from '#contract'
import { commands, type PartnerAppCommands } from './commands'
import { httpClient } from './httpClient'

/**
 * What the console can ask of the API: react-admin's reads, and the domain's verbs. An account changes by a command only, so
 * that none of react-admin's writes is among them.
 */
export type PartnerAppDataProvider = Pick<
  DataProvider,
  'getList' | 'getOne' | 'getMany' | 'getManyReference' | 'supportAbortSignal'
> &
  PartnerAppCommands

const { getList, getOne, getMany, getManyReference } = simpleRestProvider(apiRoot, httpClient)

const noFieldEdits = () =>
  Promise.reject(new TypeError('accounts change by commands, not by field edits: see dataProvider.act'))

/** The whole of it, as `<Admin>` wants it; components take `usePartnerAppDataProvider`. */
export const dataProvider: PartnerAppDataProvider & DataProvider = {
  supportAbortSignal: true,
  getList,
  getOne,
  getMany,
  getManyReference,
  ...commands,
  create: noFieldEdits,
  update: noFieldEdits,
  updateMany: noFieldEdits,
  delete: noFieldEdits,
  deleteMany: noFieldEdits,
}
