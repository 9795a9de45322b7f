/**
 * The last look at a line of JSON that is about to be written down. Nothing in this program hands the log a token, a password or an address; what comes from
 * below it, such as the message of an error, may hold one.
 */
export function withoutSecrets(line: string): string {
  if (!suspicious.test(line)) return line
  return line.replace(escapedOrSecret, found => (found.startsWith('\\') ? found : '…'))
}

/** Most lines hold nothing of the kind, and that is seen sooner. */
const suspicious = /@|(?<![\w-])[\w-]{43}/

const escapedOrSecret = new RegExp(
  [
    // Stays: its letters do not belong to the word behind it.
    /\\u[\da-f]{4}|\\./,
    // User and password before a host.
    /(?<=\/\/)[^\s/@"\\]{1,300}(?=@)/,
    // An address of a mail.
    /[^\s"@<>(),:;\\/]{1,64}@[^\s"@<>(),:;\\/]{1,255}\.[^\s"@<>(),:;\\/]{1,63}/,
    // Tokens have 43 letters, hashes more; no other word of the log is as long.
    /[\w-]{43,}/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)
