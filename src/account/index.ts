export * from './events'
export * from './fields'
export * from './list'
export * from './page'
