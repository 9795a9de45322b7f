/** Whether a request has no answer because the server has gone. */
export function isConnectionLost(error: unknown): boolean {
  return ['ECONNRESET', 'ECONNREFUSED', 'EPIPE'].includes(Object(error).code)
}
