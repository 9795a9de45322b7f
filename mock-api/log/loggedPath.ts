/**
 * The path of a request as it may be written down: without its query, which can name a customer, without tokens, and without whatever looks like no
 * name or id of ours.
 */
export function loggedPath(url: string): string {
  const [path = ''] = url.split('?', 1)
  const segments = path.slice(0, mostLetters).split('/')
  return segments
    .map((segment, index) => {
      if (beforeToken.has(segments[index - 1] ?? '') && segment !== '') return ':token'
      return plain.test(segment) ? segment : '…'
    })
    .join('/')
}

const mostLetters = 200
const beforeToken: ReadonlySet<string> = new Set(['activations', 'activate'])
/** Shorter than a token. */
const plain = /^[\w.-]{0,40}$/
