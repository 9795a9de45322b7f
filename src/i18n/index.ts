export { i18nProvider } from './i18nProvider'
