import { screen, waitForElementToBeRemoved, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { enter } from '../enter'
import { holdOnce } from '../network'
import { openConsole } from '../openConsole'

it('A view is saved and deleted, which is heard once that is kept, though its panel is still open', async () => {
  const { user } = await openConsole({
    as: 'partner-viewer',
    at: '/customers',
    customers: { contoso: 'a trial on its last day' },
  })
  await screen.findByRole('link', { name: 'Contoso' })
  await user.click(screen.getByRole('button', { name: 'Trial ended' }))
  await user.click(screen.getByRole('button', { name: 'Saved views' }))
  await user.click(await screen.findByRole('button', { name: 'Save view' }))
  const asked = within(await screen.findByRole('dialog', { name: 'Save view' }))
  await enter(user, asked.getByRole('textbox', { name: /Name/ }), 'Over')
  await user.click(asked.getByRole('button', { name: 'Save' }))
  const open = await screen.findByRole('button', { name: 'Over' })
  expect(open).toHaveFocus()

  await user.click(open)
  await user.click(await screen.findByRole('button', { name: 'More about Over' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
  const question = within(await screen.findByRole('dialog', { name: 'Delete Over?' }))
  const letGo = holdOnce('/api/preferences')
  await user.click(question.getByRole('button', { name: 'Delete' }))
  await waitForElementToBeRemoved(() => screen.queryByRole('dialog', { name: 'Delete Over?' }))
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  letGo()

  expect(await screen.findByRole('alert')).toHaveTextContent('“Over” is deleted.')
  expect(screen.getByRole('dialog', { name: 'Saved views' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Over' })).not.toBeInTheDocument()
})
