import { createHash, randomBytes } from 'node:crypto'

/** A new secret for a link or a session: 256 bits of the system's generator, as text for an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Under which id something that a token opens is stored. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
