import simpleRestProvider from 'ra-data-simple-rest'
import { fetchUtils } from 'react-admin'

function httpClient(url: string, options: fetchUtils.Options = {}) {
  const token = `Bearer ${localStorage.getItem('token')}`
  return fetchUtils.fetchJson(url, { ...options, user: { authenticated: true, token } })
}

export const dataProvider = simpleRestProvider('/api', httpClient)
