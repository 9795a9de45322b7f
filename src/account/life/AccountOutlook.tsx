import type { AccountRecord } from '#contract'
import { useSignedIn } from '../../api'
import { lifeOf } from './life'
import { OutlookSentence } from './OutlookSentence'

/** What comes next for an account, in a sentence. */
export function AccountOutlook({ of: record }: { readonly of: AccountRecord }) {
  const { today, policy } = useSignedIn().session
  return <OutlookSentence of={lifeOf(record, { edition: policy, today }, []).outlook} />
}
