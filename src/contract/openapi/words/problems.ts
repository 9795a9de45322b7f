import type { Words } from './words'

/** The fields of commands and their answers, and of problems with the facts that go with them (spec, sections 3 and 8). */
export const problemWords: Words = {
  ids: 'The accounts by their ids, 1 to 10,000, none twice.',
  dryRun:
    'Whether it is only asked what would happen: the answer is the same, and nothing is stored or mailed. If left out: false.',
  revisions:
    'The `revision` of each account as it was read, by id. This action reads it and does not compare it: only Edit does.',
  'edit.body.revisions':
    'The `revision` of each account as it was read, by id. Where the account has another one now, it is refused with `changed-meanwhile` and the record as it is now. An account that is not named is not compared; a client that shows the record should always send it.',
  'results.id': 'The id of the account, as it was asked for.',
  'results.outcome':
    'What became of it. `applied`: `record` is its state now; `refused`: `problem` says why; `not-found`: it does not exist, or lies outside the operator’s scope.',
  'results.record': 'The account as it is now; with `dryRun`, as it would be.',
  'results.problem': 'Why the rules refuse, with the dates that go with it.',
  'problem.type': 'What identifies the sort of problem (RFC 9457): `/problems/` and the reason.',
  'problem.title': 'The sort of problem, in a few words; the same for every problem of its reason.',
  'problem.status':
    'The HTTP status; of an account refused in the answer to a command, the one that it would have had alone.',
  'problem.detail': 'What happened and what to do, as a sentence for a person.',
  'problem.reason': 'Which problem it is, for programs: a word that does not change.',
  'problem.requestId': 'The id of the request, as in `X-Request-Id`.',
  'problem.record': 'The account as it is now, as the other operator left it.',
  'problem.parameter': 'The name of the query parameter that is wrong.',
  'problem.phase': 'Whether the backend is `starting` or `stopping`.',
  'problem.suspendedOn':
    'The day since which the access of the operator’s own organization has been suspended.',
  'problem.edition': 'The edition that lacks the action, or the upgrade.',
  'problem.action': 'The action that the edition lacks.',
  'problem.kind': 'The kind of account in question.',
  'problem.productionSince': 'The day since which the account has been in production.',
  'problem.endedOn': 'The day on which the trial ended, at its first moment.',
  'problem.limit': 'How many extensions a trial may have.',
  'problem.endsOn': 'The day on which the trial, or production, ends at its first moment.',
  'problem.opensOn': 'The first day on which the trial can be extended.',
  'problem.partnerName': 'The name of the customer’s partner, which has to be converted first.',
  'problem.partnerTrialEndsOn': 'The day on which that partner’s trial ends, or ended, at its first moment.',
  'problem.notOffered': 'The ids of the SKUs and add-ons that the partner does not have.',
  'problem.revision': 'The account’s revision now.',
  'problem.duplicateId': 'The id of the account that is there already.',
  'problem.canBeBlocked':
    'Whether somebody can block the upgrade: nobody can where no MSP sold the customer.',
  'problem.organizationName':
    'The name of the organization that the link was for. It is missing where nobody knows any more.',
  'problem.trialEndsOn':
    'The day on which its trial ends, at its first moment. Null once it is in production.',
  'problem.today': 'The backend’s day, by which one tells whether the trial is over.',
  'problem.upgrades': 'Whether its trial turns into production by itself, by the rules in force.',
}
