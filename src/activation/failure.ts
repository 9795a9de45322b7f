type Translate = (key: string, options?: { readonly _?: string }) => string

/** Whether the server has decided; otherwise nobody knows what was done. */
export function isAnswer(error: Error): boolean {
  const status = 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 500 && status !== 429
}

/** The title, as a translation key, of an answer that did not come: there is no connection, or else what could not be done. */
export function titleOf(error: Error, otherwise: string): string {
  return isOffline(error) ? 'activation.trouble.offline' : otherwise
}

/** What became of the answer, as a sentence. */
export function sentenceOf(error: Error, translate: Translate): string {
  if (error instanceof DOMException) return translate('activation.trouble.timeout')
  return translate(error.message, { _: error.message })
}

/** Whether no answer came for want of a connection. */
export function isOffline(error: Error): boolean {
  return 'status' in error && error.status === 0
}
