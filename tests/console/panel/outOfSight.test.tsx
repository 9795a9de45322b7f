import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { AdminContext, memoryStore } from 'react-admin'
import { MemoryRouter } from 'react-router'
import { expect, it, vi } from 'vitest'
import { OutOfSightNote } from '../../../src/actions/panel/OutOfSightNote'
import { dataProvider } from '../../../src/api'
import { commands } from '../../../src/api/commands'
import { Languages } from '../../../src/i18n'

it('A panel leaves out only what is out of sight: a row that one sees stays, though it matches no longer', async () => {
  vi.spyOn(commands, 'ids').mockResolvedValueOnce({ ids: ['on-another-page'], total: 1 })
  const onLeaveOut = vi.fn()
  const store = memoryStore()
  render(
    <MemoryRouter>
      <Languages store={store}>
        {i18nProvider => (
          <AdminContext dataProvider={dataProvider} i18nProvider={i18nProvider} store={store}>
            <OutOfSightNote
              kind="customer"
              action="extend-trial"
              ids={['seen-and-changed', 'on-another-page', 'filtered-away']}
              outOfSight={['on-another-page', 'filtered-away']}
              filter={{ subscriptionLevel: 'TRIAL' }}
              onLeaveOut={onLeaveOut}
            />
          </AdminContext>
        )}
      </Languages>
    </MemoryRouter>,
  )

  await userEvent.click(await screen.findByRole('button', { name: 'Leave it out' }))
  expect(screen.getByRole('alert')).toHaveTextContent(
    /^2 ticked accounts are not on the page.* 1 of them is not in the list as filtered/,
  )
  expect(onLeaveOut).toHaveBeenCalledWith(['filtered-away'])
})
