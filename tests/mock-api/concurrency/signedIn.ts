import { type Client, client } from '../client'

export async function signedIn(url: string, operatorId: string): Promise<Client> {
  return client(url, await tokenOf(url, operatorId))
}

export async function tokenOf(url: string, operatorId: string): Promise<string> {
  const { json } = await client(url).post('/api/session', { operatorId })
  // The contract's answer to a sign-in.
  return (json as { token: string }).token
}
