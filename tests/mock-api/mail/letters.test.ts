import { describe, expect, it } from 'vitest'
import { editions, type MailKind } from '#lifecycle'
import { composeMail } from '../../../mock-api/mail/composeMail'
import type { MailAbout } from '../../../mock-api/mail/mailAbout'
import { contoso, litware, pending } from './aboutContoso'

describe('What a mail says', () => {
  it('invites a customer: who, what the link is, what it does, how long, and when the trial starts', () => {
    const mail = read('activation-link', { ...contoso, ...pending })

    expect(mail.subject).toBe('Activate CoreView for Contoso')
    expect(mail.paragraphs).toEqual([
      'Your activation link',
      'Northwind invites Contoso to a trial of CoreView.',
      'The link opens the activation page. Opening it changes nothing yet. There you press Start, grant consent for your Microsoft 365 tenant with the account of a Global Administrator, confirm the management configuration, and watch the import.',
      'Open the activation page: https://partners.example/activate/Zm9vYmFy',
      'This link is for Contoso only: whoever has it can activate in its name. It works until the import is completed, or until a newer link takes its place.',
      'The 14-day trial starts on the day the import is completed.',
      'When the trial ends, it turns into a paid PRODUCTION subscription by itself, unless that has been blocked or the onboarding is not finished by then.',
      'Sent by the Partner App about Contoso, a customer of Northwind.',
    ])
  })

  it('invites a partner to become one, and its trial starts when it presses Start', () => {
    const { paragraphs } = read('activation-link', { ...litware, ...pending })

    expect(paragraphs).toContain(
      'Fabrikam invites Litware to become its partner, and to a trial of CoreView.',
    )
    expect(paragraphs).toContain('The 14-day trial starts on the day you press Start.')
    expect(paragraphs).toContain('Sent by the Partner App about Litware, a partner of Fabrikam.')
  })

  it('tells of a trial that started with the account, which in the first edition only expires', () => {
    const { endsOn } = contoso
    const { paragraphs } = read('activation-link', {
      ...contoso,
      ...pending,
      endsOn,
      edition: editions['2024-03'],
    })

    expect(paragraphs).toContain('The 14-day trial has started; its end is set for 29 June 2026.')
    expect(paragraphs.join()).not.toContain('paid PRODUCTION subscription')
  })

  it('offer no block where nobody can block', () => {
    const { paragraphs } = read('upgrade-notice', { ...contoso, canBeBlocked: false })

    expect(paragraphs).toContain(
      'The trial of Contoso ends on 29 June 2026 and turns into a paid PRODUCTION subscription on that day.',
    )
    expect(paragraphs.join()).not.toContain('block')
  })

  const told: readonly (readonly [subject: string, MailKind, MailAbout, paragraphs: readonly string[]])[] = [
    [
      'Contoso upgrades to PRODUCTION on 29 June 2026',
      'upgrade-notice',
      contoso,
      [
        'The trial is about to upgrade',
        'The trial of Contoso ends on 29 June 2026 and turns into a paid PRODUCTION subscription on that day.',
        'Until then Northwind can block the upgrade in the Partner App: Actions, then “Manage subscription upgrade”.',
      ],
    ],
    [
      'Litware upgrades to PRODUCTION on 29 June 2026',
      'upgrade-notice',
      litware,
      [
        'The trial is about to upgrade',
        'The trial of Litware ends on 29 June 2026 and turns into a paid PRODUCTION subscription on that day.',
        'From then on its production customers are billed to Fabrikam.',
        'Until then Fabrikam can block the upgrade in the Partner App: Actions, then “Manage subscription upgrade”.',
      ],
    ],
    [
      'Contoso has been upgraded to PRODUCTION',
      'upgraded',
      contoso,
      [
        'The trial has been upgraded',
        'The trial of Contoso has ended and turned into a paid PRODUCTION subscription.',
        'Contoso is in PRODUCTION from today. The subscription expires on 29 June 2026, unless it is given a later date.',
      ],
    ],
    [
      'Litware has been upgraded to PRODUCTION',
      'upgraded',
      litware,
      [
        'The trial has been upgraded',
        'The trial of Litware has ended and turned into a paid PRODUCTION subscription.',
        'Litware is in PRODUCTION from today. The subscription expires on 29 June 2026, unless it is given a later date.',
        'Its production customers are billed to Fabrikam from today.',
      ],
    ],
    [
      'The trial of Contoso has ended',
      'trial-ended',
      contoso,
      [
        'The trial has ended',
        'The trial of Contoso ended on 29 June 2026, and access is suspended.',
        'Converting it to a production account restores access: ask Northwind to convert it.',
      ],
    ],
    [
      'The trial of Litware has ended',
      'trial-ended',
      { ...litware, activationLink: pending.activationLink },
      [
        'The trial has ended',
        'The trial of Litware ended on 29 June 2026, before its onboarding was finished. Nothing has been upgraded or billed.',
        'The activation link still works. When the onboarding is finished, ask Fabrikam to convert the account to production.',
      ],
    ],
    [
      'The trial of Contoso has been extended',
      'trial-extended',
      contoso,
      [
        'The trial has been extended',
        'The trial of Contoso now ends on 29 June 2026.',
        'On that day it turns into a paid PRODUCTION subscription, unless Northwind blocks the upgrade before.',
      ],
    ],
    [
      'The trial of Contoso has been extended',
      'trial-extended',
      { ...contoso, automaticUpgrade: 'block' },
      [
        'The trial has been extended',
        'The trial of Contoso now ends on 29 June 2026.',
        'It does not upgrade by itself: access is suspended on that day, unless Northwind converts it to a production account.',
      ],
    ],
    [
      'The trial of Contoso has been extended',
      'trial-extended',
      { ...contoso, edition: editions['2024-08'] },
      [
        'The trial has been extended',
        'The trial of Contoso now ends on 29 June 2026.',
        'It does not upgrade by itself: access is suspended on that day, unless Northwind converts it to a production account.',
      ],
    ],
    [
      'Contoso has been converted to PRODUCTION',
      'converted',
      contoso,
      [
        'Converted to a production account',
        'Contoso is in PRODUCTION from today. The subscription expires on 29 June 2026, unless it is given a later date.',
      ],
    ],
    [
      'Litware has been converted to PRODUCTION',
      'converted',
      litware,
      [
        'Converted to a production account',
        'Litware is in PRODUCTION from today. The subscription expires on 29 June 2026, unless it is given a later date.',
        'Its production customers are billed to Fabrikam from today.',
      ],
    ],
    [
      'The trial of Litware ends on 29 June 2026, still pending',
      'pending-trial-notice',
      { ...litware, activationLink: pending.activationLink },
      [
        'A trial ends while its account is pending',
        'The trial of Litware ends on 29 June 2026, and its onboarding is not finished.',
        'If it is not finished by then, nothing is upgraded or billed: the account arrives in its list as a trial that has ended, and can be converted to production there.',
        'In the Partner App it stands under Pending partners, where its activation link can be sent again and its check run again.',
      ],
    ],
    [
      'Contoso expires on 29 June 2026',
      'expiry-notice',
      contoso,
      [
        'The subscription is about to expire',
        'The PRODUCTION subscription of Contoso expires on 29 June 2026; from then on access is suspended.',
        'A later expiration date keeps access: Northwind can set one in the Partner App: Actions, then “Edit customer”.',
      ],
    ],
    [
      'Litware has expired',
      'expired',
      litware,
      [
        'The subscription has expired',
        'The PRODUCTION subscription of Litware expired on 29 June 2026, and access is suspended.',
        'A later expiration date restores access: Fabrikam can set one in the Partner App: Actions, then “Edit partner”.',
      ],
    ],
  ]

  it.each(told)('tells that “%s” (%s)', (subject, kind, about, paragraphs) => {
    const mail = read(kind, about)

    expect(mail.subject).toBe(subject)
    expect(mail.paragraphs).toEqual([
      ...paragraphs,
      `Sent by the Partner App about ${about.organizationName}, a ${about.kind} of ${about.ownerName}.`,
    ])
  })

  it('has no words for the end of a trial that has not started, nor for a link that is not there', () => {
    expect(() => composeMail('trial-ended', { ...contoso, endsOn: null })).toThrow(TypeError)
    expect(() => composeMail('activation-link', contoso)).toThrow(TypeError)
  })
})

/** A mail as its plain text is read, without the marks that isolate names and the ends of lines. */
function read(kind: MailKind, about: MailAbout) {
  const { subject, text } = composeMail(kind, about)
  const read = text.replace(/[\u2068\u2069]/g, '').trim()
  return { subject, paragraphs: read.split('\n\n').map(paragraph => paragraph.replaceAll('\n', ' ')) }
}
