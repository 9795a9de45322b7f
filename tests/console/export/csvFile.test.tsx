import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { csvLine } from '#contract'
import { csvFile } from '../../../src/page/export/csvFile'

const heard = (onRows: (rows: number) => void = () => undefined) => ({
  signal: new AbortController().signal,
  onRows,
})
const headings = ['Organizzazione', '=SKU']
const ids = { headings: ['ID'], separator: 'comma' } as const

/** A CSV answer in pieces of these sizes. */
function inPieces(text: string, sizes: readonly number[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text)
  return new ReadableStream({
    start(controller) {
      let from = 0
      for (let turn = 0; from < bytes.length; turn++) {
        const size = sizes[turn % sizes.length] ?? 1
        controller.enqueue(bytes.slice(from, from + size))
        from += size
      }
      controller.close()
    },
  })
}

async function textOf(file: Blob): Promise<string> {
  return new Promise(resolve => {
    const reader = new FileReader()
    // Asked for as a text, that is what the result is.
    reader.onload = () => resolve(reader.result as string)
    reader.readAsText(file)
  })
}

it('puts the reader’s headings above rows that are as they came, in pieces of whatever size', async () => {
  const cell = fc.constantFrom('Contoso', 'Økonomi 👩‍💻', 'two\r\nlines', 'the "best"', '=1+1', '', ';', '\n')
  const row = fc.tuple(cell, cell).map(cells => `${csvLine(cells)}\r\n`)
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
      async (rows, sizes) => {
        const body = inPieces(`organizationName,sku\r\n${rows.join('')}`, sizes)
        const seen: number[] = []

        const file = await csvFile(
          { body, total: rows.length },
          { headings, separator: 'comma' },
          heard(count => seen.push(count)),
        )

        expect(await textOf(file)).toBe(`Organizzazione,'=SKU\r\n${rows.join('')}`)
        expect(seen).toEqual([...seen].sort((one, other) => one - other))
        expect(seen.at(-1)).toBe(rows.length)
      },
    ),
    { numRuns: 60 },
  )
})

it.each([0, 1, 3])('is no file when rows are missing at its end: %i of 4', async count => {
  const body = inPieces(`id\r\n${'row\r\n'.repeat(count)}`, [5])
  await expect(csvFile({ body, total: 4 }, ids, heard())).rejects.toMatchObject({
    rows: count,
    total: 4,
  })
})

it('is no file when the connection breaks, however much has come', async () => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/csv' })
    response.write(`id\r\n${'row\r\n'.repeat(1_000)}`, () => setTimeout(() => response.socket?.destroy(), 50))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  // What listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  const { body } = await fetch(`http://127.0.0.1:${port}`)

  // An answer of this server has a body.
  const answer = { body: body as ReadableStream<Uint8Array<ArrayBuffer>>, total: 1_000 }
  await expect(csvFile(answer, ids, heard())).rejects.toMatchObject({
    rows: 1_000,
    total: 1_000,
    message: 'an export ended after 1000 of 1000 rows',
  })
})
