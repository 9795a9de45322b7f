import type { Letter, Link } from './letter'
import { replaceNames } from './names'

/*
 * Styles stand on the elements, since many clients drop everything else; nothing is loaded from anywhere.
 */
const font = "font-family:'Segoe UI',system-ui,-apple-system,Roboto,'Helvetica Neue',Arial,sans-serif"
const look = {
  body: `margin:0;padding:24px 12px;background:#f4f6f9;color:#152033;${font};font-size:16px;line-height:1.55;overflow-wrap:anywhere`,
  sheet:
    'max-width:560px;margin:0 auto;padding:24px 24px 8px;background:#ffffff;border:1px solid #dfe4ec;border-radius:10px',
  heading: 'margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:650',
  paragraph: 'margin:0 0 16px',
  button:
    'display:inline-block;padding:11px 22px;border-radius:8px;background:#1d5bd8;color:#ffffff;font-weight:600;text-decoration:none',
  address: 'margin:0 0 16px;font-size:13px',
  addressLink: 'color:#1647ad',
  footnote: 'max-width:560px;margin:16px auto 0;padding:0 24px;color:#546076;font-size:13px',
} as const

/** A letter as a document of its own, which says the same as its plain text. */
export function asHtml(
  { title, heading, body }: Pick<Letter, 'heading' | 'body'> & { readonly title: string },
  footnote: string,
): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
</head>
<body style="${look.body}">
<div style="${look.sheet}">
<h1 style="${look.heading}">${sentence(heading)}</h1>
${body.map(piece).join('\n')}
</div>
<p style="${look.footnote}">${sentence(footnote)}</p>
</body>
</html>
`
}

function piece(part: string | Link): string {
  return typeof part === 'string' ? `<p style="${look.paragraph}">${sentence(part)}</p>` : button(part)
}

function button({ label, href }: Link): string {
  const address = escaped(href)
  return [
    `<p style="${look.paragraph}"><a href="${address}" target="_blank" rel="noopener" style="${look.button}">${sentence(label)}</a></p>`,
    `<p style="${look.address}"><a href="${address}" target="_blank" rel="noopener" style="${look.addressLink}">${address}</a></p>`,
  ].join('\n')
}

function sentence(text: string): string {
  return replaceNames(escaped(text), name => `<bdi dir="auto">${name}</bdi>`)
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
