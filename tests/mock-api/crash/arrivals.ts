import { eachOf } from './eachOf'
import type { Life } from './lives'
import { addOnce, type Onboarded } from './onboarded'
import { placesIn } from './places'

const wholeStory = [
  'add',
  'onboarding-started',
  'consent-granted',
  'management-configuration',
  'running-import',
  'import-completed',
].join(' ')

/** What is not as it has to be once everybody has arrived. */
export async function wrongAtTheEnd(life: Life, accounts: readonly Onboarded[]): Promise<readonly string[]> {
  const { vendor, anybody } = life
  const wrong = [...(await placesIn(life, accounts)).lost]
  const namesIn = async (list: string) => {
    const rows = await csvOf(life, list, 'organizationName,id')
    return rows.filter(([name]) => name?.startsWith('Organization '))
  }
  const places = new Map<string, string[]>()
  for (const list of ['customers', 'partners', 'pending']) {
    for (const [name = '', id] of await namesIn(list)) {
      places.set(name, [...(places.get(name) ?? []), `${list} ${id}`])
    }
  }
  const stories = grouped(await csvOf(life, 'events', 'accountId,action', ['id', 'ASC']))
  const mails = grouped(await csvOf(life, 'mails', 'accountId,kind'))

  for (const { name, kind, id } of accounts) {
    const place = places.get(name)?.join(' and ')
    if (place !== `${kind}s ${id}`) wrong.push(`${name} is in ${place}, and was added as ${id}`)
    const story = stories.get(id)?.join(' ')
    if (story !== wholeStory) wrong.push(`of ${id} it is told: ${story}`)
    const mailed = mails.get(id)?.join(' ')
    if (mailed !== 'activation-link') wrong.push(`${id} was mailed ${mailed}`)
  }
  if (places.size !== accounts.length) wrong.push(`${places.size} of ${accounts.length} are there`)

  // Whoever asks again is answered as then, and every link is dead.
  await eachOf(accounts, async account => {
    const again = await addOnce(life, account)
    if (again.status !== 201 || Object(again.json).id !== account.id) {
      wrong.push(`${account.id} asked for again is answered ${again.status} ${again.text}`)
    }
    const { status } = await anybody.get(`/api/activations/${account.token}`)
    if (status !== 410) wrong.push(`the link of ${account.id} is answered ${status}`)
  })
  const { contentRange } = await vendor.list('pending', { filter: { q: 'Organization ' } })
  if (contentRange !== 'pending */0') wrong.push(`there are ${contentRange} at the end`)
  return wrong
}

async function csvOf(
  { vendor }: Life,
  list: string,
  columns: string,
  sort: readonly [string, string] = ['id', 'ASC'],
): Promise<readonly (readonly string[])[]> {
  const query = `columns=${columns}&sort=${encodeURIComponent(JSON.stringify(sort))}`
  const { text } = await vendor.get(`/api/${list}?${query}`, { Accept: 'text/csv' })
  return text
    .split('\r\n')
    .slice(1, -1)
    .map(line => line.split(','))
}

function grouped(rows: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [id = '', value = ''] of rows) groups.set(id, [...(groups.get(id) ?? []), value])
  return groups
}
