/** Names that an organization may give itself, and of which nothing may come but the name. */
export const hostileNames = {
  image: `<img src=x onerror="window.ranScript='image'"> & Sons`,
  script: `"><script>window.ranScript='script'</script>`,
  scheme: `javascript:window.ranScript='scheme'//`,
  formula: `=cmd|'/C calc'!A0`,
  placeholder: '%{name} %{count} %{_} |||| %{smart_count}',
  replacement: "$& $1 $' $` {{name}} \\u0041",
  prototype: '__proto__',
  rightToLeft: 'شركة (الأمل) 24 - بيت',
  rightToLeftMark: 'Birch\u200Fwood 7 (+)',
  zeroWidth: 'Zero\u200B\u200Dwidth\u2060\u00AD Ltd',
  wide: 'W'.repeat(200),
  wideIdeographs: '漢'.repeat(200),
  pile: `P${'\u0315\u031A\u0301\u0330\u0359'.repeat(24)}ile`,
  families: '👨‍👩‍👧‍👦'.repeat(6),
  emoji: '🦄',
} as const

export type HostileName = keyof typeof hostileNames

// The keys of a literal.
export const namesOf = Object.keys(hostileNames) as HostileName[]
