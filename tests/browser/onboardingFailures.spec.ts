import { test } from './console'
import { apply, panel } from './steps'
import { admin, askConsent, configure, grantConsent, start } from './visitor'
import { expectFinished, expectHistory, expectProblem, watched } from './watched'

/** What goes wrong at consent is put right with another account. */
test('customers whose visitors meet each failure of consent, out of it and on to the end', async ({
  page,
  elsewhere,
  origin,
}) => {
  test.slow()
  const failures = ['personal-account', 'no-global-admin', 'consent-declined'] as const
  const onboardings = await watched(page, elsewhere, origin, failures)
  for (const { visitor, pending, name: failure } of onboardings) {
    await start(visitor)
    await askConsent(visitor, `admin@${failure}.example`)
    await expectProblem(visitor, pending, failure)

    await grantConsent(visitor, admin)
    await configure(visitor, admin)
  }
  await expectFinished(page, onboardings)
})

/** What goes wrong at the check or the import is put right in the tenant; then it is checked again, by the visitor or by the operator. */
test('customers whose tenants meet each failure of the check and the import, checked again, on to the end', async ({
  page,
  elsewhere,
  origin,
}) => {
  test.slow()
  const stops = {
    'multi-factor-required': { at: 'pre-import-error', checksAgain: 'visitor' },
    'conditional-access': { at: 'pre-import-error', checksAgain: 'operator' },
    'wrong-credentials': { at: 'pre-import-error', checksAgain: 'visitor' },
    'import-throttled': { at: 'running-import', checksAgain: 'operator' },
  } as const
  const onboardings = await watched(page, elsewhere, origin, [
    'import-throttled',
    'multi-factor-required',
    'conditional-access',
    'wrong-credentials',
  ])
  for (const { visitor, name: failure } of onboardings) {
    await start(visitor)
    await grantConsent(visitor, admin)
    await configure(visitor, `admin@${failure}.example`)
  }
  for (const { visitor, pending, name: failure } of onboardings) {
    await expectProblem(visitor, pending, failure)
    await expectHistory(page, pending, { failure, last: stops[failure].at })
    if (stops[failure].checksAgain === 'visitor') {
      await configure(visitor, `admin@${failure}.example`, 'Check again')
    } else {
      await pending.getByRole('button', { name: /^Check again/ }).click()
      await apply(panel(page, 'Check again'))
    }
  }
  await expectFinished(page, onboardings)
})
