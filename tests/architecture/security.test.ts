import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('SECURITY.md names tests that are there', () => {
  const lines = readFileSync('SECURITY.md', 'utf8').split('\n')
  const proofs = lines
    .filter(line => line.startsWith('| **'))
    .map(line => [...(line.split('|')[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, path = '']) => path))
  expect(proofs.length).toBeGreaterThan(10)
  for (const paths of proofs) expect(paths.length).toBeGreaterThan(0)
  expect(proofs.flat().filter(path => !existsSync(`tests/${path}`))).toEqual([])
})
