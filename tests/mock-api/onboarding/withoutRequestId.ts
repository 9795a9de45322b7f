import type { HttpAnswer } from '../http'

/** An answer’s text, which is the same for two requests when they are answered the same. */
export function withoutRequestId({ headers, text }: HttpAnswer): string {
  return text.replace(String(headers['x-request-id']), '…')
}
