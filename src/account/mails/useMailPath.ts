import { useCreatePath } from 'react-admin'

/** The path of the mailbox, and below it of one mail in it. */
export function useMailPath(): (id?: string) => string {
  const mailbox = useCreatePath()({ resource: 'mails', type: 'list' })
  return id => (id === undefined ? mailbox : `${mailbox}/${encodeURIComponent(id)}`)
}
