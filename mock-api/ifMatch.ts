import { fault } from './problemError'

/**
 * Whether what stands under a strong entity tag is what an `If-Match` means: `*` means whatever is there, a weak tag is like no other
 * (RFC 9110, 13.1.1). Throws a ProblemError when it is neither `*` nor entity tags.
 */
export function meansTag(ifMatch: string, tag: string): boolean {
  if (ifMatch === '*') return true
  const tags = ifMatch.split(',').map(one => one.trim())
  if (tags.every(one => /^(?:W\/)?"[\x21\x23-\x7e]*"$/.test(one))) return tags.includes(tag)
  throw fault('malformed-request', 'If-Match takes * or entity tags in quotation marks, such as "7".')
}
