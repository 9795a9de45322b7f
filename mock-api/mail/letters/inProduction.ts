import { endOf, type MailAbout } from '../mailAbout'

/** What an account that has just come into PRODUCTION is told, however it came there. */
export function inProduction(about: MailAbout): string[] {
  const { kind, organizationName, ownerName } = about
  return [
    `${organizationName} is in PRODUCTION from today. The subscription expires on ${endOf(about)}, unless it is given a later date.`,
    ...(kind === 'partner' ? [`Its production customers are billed to ${ownerName} from today.`] : []),
  ]
}
