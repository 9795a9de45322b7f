/** A mailbox at the organization's own domain; `.example` is reserved, so that no mail ever reaches anybody. */
export function notificationEmail(mailbox: string, organizationName: string): string {
  return `${mailbox}@${domainLabel(organizationName)}.example`
}

const lettersWithoutParts: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', ł: 'l', ß: 'ss' }

function domainLabel(organizationName: string): string {
  return withoutAccents(organizationName.toLowerCase())
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestLabel)
    .replace(/^-|-$/g, '')
}

function withoutAccents(name: string): string {
  return name
    .replace(/[øæłß]/g, letter => lettersWithoutParts[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
}

const longestLabel = 40
