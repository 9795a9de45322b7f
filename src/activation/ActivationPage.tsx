import { useParams } from 'react-router'
import { DeadLinkMessage } from './DeadLinkMessage'
import { OpenedLink } from './OpenedLink'

/** What an activation link opens: without a sign-in, and whoever is signed in. */
export function ActivationPage() {
  const { token } = useParams()
  return token ? <OpenedLink key={token} token={token} /> : <DeadLinkMessage is="unknown" />
}
