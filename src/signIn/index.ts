import { lazyPage } from '../page'

export const SignInPage = lazyPage(() => import('./SignInPage').then(({ SignInPage }) => SignInPage))
