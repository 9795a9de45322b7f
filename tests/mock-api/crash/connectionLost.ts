/** Whether a request has no answer because the server has gone. */
export function isConnectionLost(error: unknown): boolean {
  return ['ECONNRESET', 'ECONNREFUSED', 'EPIPE'].includes(Object(error).code)
}

/** Does the same again and again until there is no server any more. Throws whatever else goes wrong. */
export async function untilConnectionLost(step: () => Promise<unknown>): Promise<void> {
  try {
    for (;;) await step()
  } catch (error) {
    if (!isConnectionLost(error)) throw error
  }
}
