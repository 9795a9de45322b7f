import { type AuthProvider, fetchUtils } from 'react-admin'

export const authProvider: AuthProvider = {
  async login({ username }: { username: string }) {
    const { json } = await fetchUtils.fetchJson('/api/session', {
      method: 'POST',
      body: JSON.stringify({ operatorId: username }),
    })
    localStorage.setItem('token', json.token)
    localStorage.setItem('name', json.operator.name)
  },
  async logout() {
    localStorage.removeItem('token')
    localStorage.removeItem('name')
  },
  async checkAuth() {
    if (!localStorage.getItem('token')) throw new Error()
  },
  async checkError({ status }: { status: number }) {
    if (status !== 401) return
    localStorage.removeItem('token')
    throw new Error()
  },
  async getIdentity() {
    const fullName = localStorage.getItem('name') ?? ''
    return { id: fullName, fullName }
  },
}
