import type { OnboardingStatus } from '#lifecycle'
import type { HttpAnswer } from '../http'
import { newCustomer, newPartner, tokenIn } from '../onboarding/visitor'
import type { Life, Lives } from './lives'

/** What a client knows of an account that it onboards, by what it was answered. */
export interface Onboarded {
  readonly name: string
  readonly kind: 'customer' | 'partner'
  id: string
  token: string
  reached: OnboardingStatus | null
}

/** Onboards an account, request by request, over as many lives of the server as it takes. */
export async function onboarded(account: Onboarded, process: Lives, onAnswer: () => void): Promise<void> {
  const step = async (
    reached: OnboardingStatus,
    status: number,
    send: (life: Life) => Promise<HttpAnswer>,
  ) => {
    const answer = await process.ask(send)
    if (answer.status !== status) throw new Error(`${account.name}: ${answer.status} ${answer.text}`)
    account.reached = reached
    onAnswer()
    return answer
  }
  const added = await step('link-sent', 201, life => addOnce(life, account))
  // The contract's answer to an account that is added.
  const record = added.json as { id: string; activationLink: string }
  account.token = tokenIn(record)
  account.id = record.id
  const path = `/api/activations/${account.token}`
  const by = { account: 'ada@contoso.example' }
  await step('onboarding-started', 200, ({ anybody }) => anybody.post(`${path}/start`, {}))
  await step('consent-granted', 200, ({ anybody }) => anybody.post(`${path}/consent`, by))
  // Where its answer is lost, the whole import may be over before it is asked for again.
  await process.ask(async ({ anybody }) => {
    const { status, text } = await anybody.post(`${path}/configure`, by)
    if (status !== 200 && status !== 410) throw new Error(`${account.name}: ${status} ${text}`)
  })
  account.reached = 'management-configuration'
  onAnswer()
}

/** Asks for an account under its own key, so that it is the same however often it is asked for. */
export function addOnce({ partner, distributor }: Life, { kind, name: organizationName }: Onboarded) {
  const [client, body] = kind === 'customer' ? [partner, newCustomer] : [distributor, newPartner]
  return client.post(
    '/api/pending',
    { ...body, organizationName },
    { 'Idempotency-Key': organizationName.replace(' ', '-') },
  )
}
