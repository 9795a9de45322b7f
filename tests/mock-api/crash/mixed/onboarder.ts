import { setTimeout as wait } from 'node:timers/promises'
import { type OnboardingStatus, onboardingStatuses } from '#lifecycle'
import type { State } from '../../../../mock-api/store/state'
import type { Client } from '../../client'
import type { HttpAnswer } from '../../http'
import { tokenIn } from '../../onboarding/visitor'
import { untilConnectionLost } from '../connectionLost'
import type { MixedWriter } from './mixedWriter'

interface Onboarded {
  readonly name: string
  id: string
  token: string
  reached: OnboardingStatus | null
}

/** Adds accounts of a kind and walks each through its activation, one after the other; their tenants go on by themselves. */
export function onboarder(operatorId: string, body: Readonly<Record<string, unknown>>): MixedWriter {
  let accounts: Onboarded[] = []
  let [names, answers, isWaiting] = [0, 0, false]

  const asked = async (ask: () => Promise<HttpAnswer>, statuses: readonly number[]) => {
    isWaiting = true
    const answer = await ask()
    if (!statuses.includes(answer.status)) throw new Error(`${operatorId}: ${answer.status} ${answer.text}`)
    isWaiting = false
    answers += 1
    return answer
  }
  /** Does what comes next for an account; whatever was sent without an answer is sent again. Answers whether there is more to do. */
  const goOn = async (account: Onboarded, client: Client): Promise<boolean> => {
    const step = (name: string, given: object) => () =>
      client.post(`/api/activations/${account.token}/${name}`, given)
    const by = { account: 'ada@contoso.example' }
    if (account.reached === null) {
      const key = { 'Idempotency-Key': account.name.replaceAll(' ', '-') }
      const given = { ...body, organizationName: account.name }
      const { json } = await asked(() => client.post('/api/pending', given, key), [201])
      // The contract's answer to an account that is added.
      const record = json as { id: string; activationLink: string }
      account.id = record.id
      account.token = tokenIn(record)
      account.reached = 'link-sent'
    } else if (account.reached === 'link-sent') {
      await asked(step('start', {}), [200])
      account.reached = 'onboarding-started'
    } else if (account.reached === 'onboarding-started') {
      await asked(step('consent', by), [200])
      account.reached = 'consent-granted'
    } else {
      // Where its answer was lost, the import may be over before it is asked for again.
      await asked(step('configure', by), [200, 410])
      account.reached = 'management-configuration'
      return false
    }
    return true
  }

  return {
    operatorId,
    get answers() {
      return answers
    },
    get isWaiting() {
      return isWaiting
    },
    writeOn: client =>
      untilConnectionLost(async () => {
        const account: Onboarded = { name: `${operatorId} ${++names}`, id: '', token: '', reached: null }
        accounts.push(account)
        while (await goOn(account, client)) await wait(Math.random() * 10)
      }),
    async resume(client) {
      const account = accounts.at(-1)
      if (account && account.reached !== 'management-configuration') while (await goOn(account, client));
      return []
    },
    look(state) {
      const places = placesIn(state)
      const wrong = accounts.flatMap(({ name, id, reached }) => {
        const found = places.get(name) ?? []
        if (found.length === 0 && id === '') return []
        const [place] = found
        if (found.length !== 1 || !place) return [`${name} is in ${found.length} places`]
        if (id !== '' && place.id !== id) return [`${name} was added as ${id} and is ${place.id}`]
        return rank(place.status) < rank(reached)
          ? [`${name} had reached ${reached}, and is at ${place.status}`]
          : []
      })
      const added = accounts.at(-1)
      const isStored = isWaiting && added?.reached === null && places.has(added.name)
      return { wrong, isStored }
    },
    forget() {
      accounts = []
      isWaiting = false
    },
  }
}

function placesIn({ pending, customers, partners }: State) {
  const places = new Map<string, { readonly id: string; readonly status: OnboardingStatus }[]>()
  const put = (name: string, id: string, status: OnboardingStatus) =>
    places.set(name, [...(places.get(name) ?? []), { id, status }])
  for (const { organizationName, id, history } of pending) {
    put(organizationName, id, history.at(-1)?.status ?? 'link-sent')
  }
  for (const { organizationName, id } of [...customers, ...partners])
    put(organizationName, id, 'import-completed')
  return places
}

function rank(status: OnboardingStatus | null): number {
  return status === null ? -1 : onboardingStatuses.indexOf(status)
}
