import type { Letter, Link } from './letter'

/** Plain lines that every client shows as they are (RFC 3676, section 4): none with spaces at its end, none long but an address. */
const lineWidth = 76

/** A letter as plain text, complete by itself. */
export function asText({ heading, body }: Pick<Letter, 'heading' | 'body'>, footnote: string): string {
  return `${[heading, ...body, footnote].map(paragraph).join('\n\n')}\n`
}

function paragraph(piece: string | Link): string {
  return typeof piece === 'string' ? folded(piece) : `${piece.label}:\n${piece.href}`
}

function folded(sentence: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of sentence.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > lineWidth) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].join('\n')
}
