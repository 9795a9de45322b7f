import { lazyPage } from '../page'

export { operatorsByKind } from './operatorsByKind'

export const SignInPage = lazyPage(() => import('./SignInPage').then(({ SignInPage }) => SignInPage))
