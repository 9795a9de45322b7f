import { HttpError } from 'react-admin'

/**
 * No answer came: the network or the server is away. Its status is 0, so that it is never taken for an answer; its message is a
 * translation key.
 */
export class OfflineError extends HttpError {
  constructor(cause: unknown) {
    super('api.offline', 0, { cause })
    // HttpError sets its own prototype, which hides this class from `instanceof`.
    Object.setPrototypeOf(this, OfflineError.prototype)
  }
}
