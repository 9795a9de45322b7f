import type { Look } from './figure'

type Mode = 'light' | 'dark'

/** Each has a contrast of at least 3 to the panel beneath it. */
const colours: Readonly<Record<Mode, Readonly<Record<Look['colour'], string>>>> = {
  light: { customer: '#1d5bd8', partner: '#0d8a7e', any: '#54627a' },
  dark: { customer: '#8ab4ff', partner: '#35ab9e', any: '#a3afc2' },
}

/** The fill of a series, in a chart whose `Hatching` has this id. */
export function colourOf({ colour, pattern }: Look, mode: Mode, id: string): string {
  return pattern === 'plain' ? colours[mode][colour] : `url(#${id}-${colour})`
}

/** The patterns to which a chart's fills refer. */
export function Hatching({ id, mode }: { readonly id: string; readonly mode: Mode }) {
  return (
    <defs>
      {Object.entries(colours[mode]).map(([colour, value]) => (
        <pattern
          key={colour}
          id={`${id}-${colour}`}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={6} height={6} fill={value} fillOpacity={0.18} />
          <rect width={3} height={6} fill={value} />
        </pattern>
      ))}
    </defs>
  )
}
