/** The words of this folder; what the rules say about an account comes from the rules. */
export const actionMessages = {
  actions: {
    menu: {
      open: 'Actions',
      tick_first: 'Tick one or more accounts first.',
    },
    never: {
      'customer-of-your-partner': 'Only a customer’s own partner can extend its trial.',
      'partner-in-trial': 'Your own organization is still in TRIAL and has to be converted first.',
    },
    yours: {
      brief: '%{count} yours |||| %{count} yours',
      brief_none: 'none yours',
      some: {
        'extend-trial': '%{count} yours to extend |||| %{count} yours to extend',
        'manage-upgrade': '%{count} yours to keep or block |||| %{count} yours to keep or block',
        convert: '%{count} yours to convert |||| %{count} yours to convert',
        edit: '%{count} yours to renew |||| %{count} yours to renew',
      },
      none: {
        'extend-trial': 'None yours to extend',
        'manage-upgrade': 'None yours to keep or block',
        convert: 'None yours to convert',
        edit: 'None yours to renew',
      },
      /** “None yours to extend. Their partners decide.” */
      none_but: '%{none}. %{instead}.',
      /** Who decides instead, or what comes first. */
      instead: {
        'customer-of-your-partner': 'Their partners decide',
        'partner-in-trial': 'Your own conversion comes first',
        'not-in-edition': 'Not in this edition',
      },
    },
    panel: {
      close: 'Close',
      cancel: 'Cancel',
      apply: 'Apply',
      about: {
        customer: '%{count} customer |||| %{count} customers',
        partner: '%{count} partner |||| %{count} partners',
      },
      loading: 'Loading %{done} of %{count} accounts…',
      load_failed: 'The accounts could not be loaded. Nothing has been done.',
      try_again: 'Try again',
      day_moved:
        'It is %{today} now; this panel was opened on %{openedOn}. What follows has been worked out again.',
      edition_moved: 'Edition %{edition} is in force now. What follows has been worked out again.',
      started_over: 'The demo was started over meanwhile. What follows has been worked out again.',
      out_of_sight:
        '%{count} ticked account is not on the page behind this panel. |||| %{count} ticked accounts are not on the page behind this panel.',
      unlisted:
        '%{count} of them is not in the list as filtered, either. |||| %{count} of them are not in the list as filtered, either.',
      leave_out: 'Leave it out |||| Leave these %{count} out',
    },
    field: {
      organizationName: 'Organization name',
      notificationEmail: 'Notification email',
      expiresOn: 'Expiration date',
      sku: 'SKU',
      addOns: 'Add-ons',
      subscriptionLevel: 'Subscription level',
      automaticUpgrade: 'Automatic upgrade',
      trialEndsOn: 'Trial ends',
      trialExtensions: 'Extensions',
      billingStartedOn: 'Billed to the distributor from',
      status: 'Status',
      activationLink: 'New link',
    },
    value: {
      TRIAL: 'TRIAL',
      PRODUCTION: 'PRODUCTION',
      keep: 'Keep',
      block: 'Block',
      none: 'none',
      goes_on: '%{status} goes on',
      sent_to: 'sent to %{email}',
      from: 'from',
      to: 'to',
    },
    extend: {
      not_open:
        '%{count} trial cannot be extended yet; the first one can from %{opensOn}. |||| %{count} trials cannot be extended yet; the first one can from %{opensOn}.',
      range: '%{first} – %{last}',
    },
    resend: {
      old_link:
        'The old link stops working at once, also for somebody who has its page open. |||| The old links stop working at once, also for somebody who has their page open.',
      correct_it: 'Correct it here if the link went to the wrong address.',
    },
    upgrade: {
      question: 'Automatic upgrade on the last day of the trial',
      keep: 'Keep the automatic upgrade',
      keep_customer: 'The trial becomes a paid PRODUCTION subscription by itself.',
      keep_partner:
        'The trial becomes a paid PRODUCTION subscription by itself, and the partner’s production customers are billed to the distributor from then on.',
      block: 'Block the automatic upgrade',
      block_follows: 'The trial ends and access is suspended. Only converting to production restores it.',
      upgrades: 'Becomes PRODUCTION by itself on %{on}.',
      ends: 'The trial ends on %{on}; access is suspended then.',
    },
    convert: {
      billing: {
        customer:
          'Once in PRODUCTION, this customer is billed to the distributor of its partner, as soon as that partner is in PRODUCTION too. |||| Once in PRODUCTION, these %{count} customers are billed to the distributors of their partners, as soon as those are in PRODUCTION too.',
        partner:
          'Apply starts billing: from today the production customers of this partner are billed to its distributor. |||| Apply starts billing: from today the production customers of these %{count} partners are billed to their distributors.',
      },
      level_help: 'Choose PRODUCTION to convert.',
    },
    terms: {
      later_than_today: 'Later than today, %{today}.',
      a_year_unless_given: 'One year from today, unless you choose another day.',
      keep_own_day: 'Leave empty to keep each account’s own.',
      keep_own: 'Keep each account’s own',
      keep_own_add_ons: 'Keep each account’s own',
      one_offer: 'What the customer’s partner offers.',
      none: 'No add-ons',
      no_add_ons: 'The customer’s partner offers no add-ons.',
    },
    obstacle: {
      'upgrade-not-chosen': 'Choose whether to keep or to block the upgrade.',
      'production-not-chosen': 'Choose the subscription level PRODUCTION.',
      'day-missing': 'Enter the expiration date as a complete day.',
      'day-not-later': 'The expiration date has to be later than today.',
      'add-ons-not-chosen': 'Choose add-ons for all of these accounts, or tick “No add-ons”.',
      'nothing-changed': 'Nothing has been changed yet.',
      'email-not-valid': 'Enter one email address, such as it@contoso.example.',
      'nobody-eligible': 'None of these accounts can be changed this way now.',
    },
    preview: {
      heading: 'What will happen',
      will: '%{count} of %{of} will be %{done}. |||| %{count} of %{of} will be %{done}.',
      can: '%{count} of %{of} can be %{done}. |||| %{count} of %{of} can be %{done}.',
      one: {
        will: 'This account will be %{done}.',
        can: 'This account can be %{done}.',
        cannot: 'This account cannot be %{done} now.',
      },
      will_be: 'Will be %{done}',
      can_be: 'Can be %{done}',
      done: {
        'extend-trial': 'extended',
        'manage-upgrade': 'changed',
        convert: 'converted',
        edit: 'edited',
        'resend-link': 'sent a new link',
        'check-again': 'checked again',
      },
      are_so: '%{count} is already so. |||| %{count} are already so.',
      cannot: '%{count} cannot be %{done} now. |||| %{count} cannot be %{done} now.',
      nothing_differs: 'Stays as it is.',
      stays: 'Already so',
    },
    reason: {
      'read-only-operator': 'Viewers change nothing',
      'own-access-suspended': 'Your access is suspended',
      'not-in-edition': 'Not in this edition',
      'customer-of-your-partner': 'Customer of your partner',
      'not-sold-by-msp': 'Not sold by an MSP',
      'already-in-production': 'Already in PRODUCTION',
      'not-in-production': 'Still in TRIAL',
      'trial-ended': 'Trial over',
      'extension-limit-reached': 'Extended as often as allowed',
      'window-not-open': 'Too early',
      'partner-in-trial': 'Partner still in TRIAL',
      'sku-not-offered': 'Not offered by the partner',
      'changed-meanwhile': 'Changed meanwhile',
      'not-started': 'Not started',
      'consent-not-granted': 'Consent not granted',
      'not-configured': 'Not configured',
      'tenant-at-work': 'At work already',
      'not-found': 'Not found',
    },
    reason_in_full: {
      'not-found': 'There is no such account any more, or you do not see it.',
    },
    conflict: {
      heading: '%{name} has been changed meanwhile',
      explanation: 'What you typed is still here. Compare, and apply again on the present state.',
      seen: 'When you opened it',
      now: 'Now',
      fact: 'Field',
      typed: 'You typed',
      untouched: 'not touched',
    },
    progress: {
      applying:
        'Applying: %{done} of %{count} account answered. |||| Applying: %{done} of %{count} accounts answered.',
      stopping: 'Stopping after the request that is under way.',
      stop: 'Stop',
    },
    outcome: {
      heading: 'What happened',
      applied_to_one: '%{action}: applied to %{name}.',
      applied_to_all:
        '%{action}: applied to %{count} account. |||| %{action}: applied to all %{count} accounts.',
      applied_to_all_so:
        '%{action}: applied to %{count} account (%{changed} changed, %{so} already so). |||| %{action}: applied to all %{count} accounts (%{changed} changed, %{so} already so).',
      applied: 'Applied',
      refused: 'Refused',
      failed: 'Failed',
      'not-attempted': 'Not attempted',
      counts: '%{applied} applied, %{refused} refused, %{failed} failed, %{notAttempted} not attempted.',
      counts_so:
        '%{applied} applied (%{changed} changed, %{so} already so), %{refused} refused, %{failed} failed, %{notAttempted} not attempted.',
      how: { changed: 'changed', 'already-so': 'already so' },
      explained: {
        failed:
          'No answer came, so it is not known whether this was done. A retry sends the same requests again, and nothing is done twice.',
        'not-attempted': 'Never sent; nothing was done.',
      },
      moved_on: 'Done. It is no longer pending.',
      unanswered_before: 'These requests were never answered. Retry them before you decide anew.',
      retry: 'Retry %{count} account |||| Retry %{count} accounts',
      decide_again: 'Look again at the account left |||| Look again at the %{count} accounts left',
      whole_request: 'the request as a whole',
      save: 'Save as CSV',
      file: 'outcome',
      columns: {
        organizationName: 'Organization name',
        id: 'Id',
        outcome: 'Outcome',
        explanation: 'Explanation',
      },
    },
    failed: {
      timeout: 'No answer within 30 seconds.',
      incomplete: 'The answer was incomplete.',
    },
    draft: {
      from_before: 'Your draft from before. It is kept in this tab until you apply it or clear it.',
      clear: 'Clear',
    },
    add: {
      subtitle: 'Pending until its onboarding is finished.',
      what_happens:
        'Apply creates a pending account and mails its activation link to the notification email.',
      trial: {
        created: 'Its trial of %{days} days starts today and ends on %{endsOn}.',
        'start-pressed': 'Its trial of %{days} days starts when Start is pressed on the page of that link.',
        'import-completed': 'Its trial of %{days} days starts on the day its import is completed.',
      },
      owner: { customer: 'Partner', partner: 'Distributor' },
      owners: { open: 'Open', close: 'Close', clear: 'Clear' },
      partner_access: {
        trial: 'in TRIAL until %{on}',
        suspended: 'access suspended since %{on}',
        note: 'The access of %{name} has been suspended since %{on}, so its operators can only read. The customer can be added all the same.',
      },
      hint: {
        notificationEmail: 'The activation link goes to this address.',
        owner: 'Type to search by name or email.',
        owner_first: 'Pick the partner first: these are chosen among its own.',
        sku: 'Exactly one of those the partner offers.',
      },
      fault: '%{field} %{fault}.',
      offer: 'It gets the SKUs %{skus} and the add-ons %{addOns}, and gives its customers any of them.',
      offer_of_distributor: 'It gets all SKUs and add-ons of its distributor.',
      sending: 'Adding the account…',
      unanswered:
        'No answer came, so it is not known whether %{name} was added. Apply sends the same request again, and nothing is added twice.',
      unanswered_and_changed:
        'The request to add %{name} was never answered, so it may have been added. Look among these before you add it differently:',
      duplicate: { allow: 'Add it a second time', look: 'Look at %{name}' },
      added: {
        heading: '%{name} is pending',
        said: '%{name} was added. The activation link was sent to %{email}.',
        partner: 'Partner',
        distributor: 'Distributor',
        sku: 'SKU',
        skus: 'SKUs',
        addOns: 'Add-ons',
        notificationEmail: 'Link sent to',
        status: 'Status',
        trialEndsOn: 'Trial ends',
      },
      another: 'Add another',
      see_in: 'See it in %{list}',
    },
    row: '%{action}: %{name}',
    record: {
      edit: {
        customer: 'Expiration date, SKU and add-ons can be changed.',
        partner: 'The expiration date can be changed.',
      },
    },
  },
} as const
