import { readFileSync } from 'node:fs'

/** A step of the presenters' tour: its sentence in the README, and what stands in it in bold. */
export interface TourStep {
  readonly sentence: string
  readonly bold: readonly string[]
}

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

/** The presenters' tour as the README tells it, and who it is played as. */
export function presentersTour(): { readonly operatorId: string; readonly steps: readonly TourStep[] } {
  const section = /^## A trial's whole life in two minutes\n(.*?)^## /ms.exec(readme)?.[1] ?? ''
  const [opening = '', ...lines] = section.split(/^\d+\. /m)
  const steps = lines.map(text => {
    const sentence = (text.split('\n\n')[0] ?? '').replace(/\s+/g, ' ').trim()
    return { sentence, bold: boldIn(sentence) }
  })
  return { operatorId: boldIn(opening)[0] ?? '', steps }
}

function boldIn(text: string): readonly string[] {
  return [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, words = '']) => words)
}
