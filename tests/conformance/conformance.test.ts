import { expect, it } from 'vitest'
import { groups } from './groups'
import { startDemo } from './ours'
import { reach } from './reach'
import { reportOf } from './report'
import { runSuite } from './suite'

it('Our own backend conforms: every group, from outside, over HTTP', { timeout: 120_000 }, async () => {
  await using api = await startDemo()
  const reports = await runSuite(await reach(api.url), { patience: 10 })

  expect(reportOf(reports)).toMatch(/\n\n\d+ checks\. It conforms\.$/)
  expect(reports.map(({ name }) => name)).toEqual(groups.map(({ name }) => name))
  // A group that finds nothing to look at has said nothing.
  for (const { name, checks } of reports) expect([name, checks]).toEqual([name, expect.toSatisfy(many)])
  expect(reports.reduce((sum, { checks }) => sum + checks, 0)).toBeGreaterThan(25_000)
})

const many = (checks: number) => checks > 80
