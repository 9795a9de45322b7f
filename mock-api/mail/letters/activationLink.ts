import { inWords } from '#lifecycle'
import type { Letter } from '../letter'
import type { MailAbout } from '../mailAbout'

/** To the organization: the way into its onboarding. Throws a TypeError where there is no link to send. */
export function activationLink(about: MailAbout): Letter {
  const { kind, organizationName, ownerName, activationLink: href } = about
  if (href === null) throw new TypeError('an activation mail without a link')
  return {
    subject: `Activate CoreView for ${organizationName}`,
    heading: 'Your activation link',
    body: [
      kind === 'customer'
        ? `${ownerName} invites ${organizationName} to a trial of CoreView.`
        : `${ownerName} invites ${organizationName} to become its partner, and to a trial of CoreView.`,
      'The link opens the activation page. Opening it changes nothing yet. There you press Start, grant consent for your Microsoft 365 tenant with the account of a Global Administrator, confirm the management configuration, and watch the import.',
      { label: 'Open the activation page', href },
      `This link is for ${organizationName} only: whoever has it can activate in its name. It works until the import is completed, or until a newer link takes its place.`,
      trialStart(about),
      ...whatFollows(about),
    ],
  }
}

function trialStart({ kind, edition, endsOn }: MailAbout): string {
  const trial = `The ${edition.trialDays}-day trial`
  if (endsOn !== null) return `${trial} has started; its end is set for ${inWords(endsOn)}.`
  return edition.trialStarts[kind] === 'start-pressed'
    ? `${trial} starts on the day you press Start.`
    : `${trial} starts on the day the import is completed.`
}

function whatFollows({ kind, edition }: MailAbout): string[] {
  return edition.trialEnd[kind] === 'upgrades'
    ? [
        'When the trial ends, it turns into a paid PRODUCTION subscription by itself, unless that has been blocked or the onboarding is not finished by then.',
      ]
    : []
}
