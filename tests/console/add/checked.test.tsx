import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { problemOf } from '#contract'
import { expectComplaint } from '../complaints'
import { enter } from '../enter'
import { network } from '../network'
import { openConsole } from '../openConsole'
import {
  addPath,
  apply,
  emailField,
  fill,
  litware,
  nameField,
  openAdd,
  ownerField,
  pendingOn,
} from './addPanel'

async function openAddCustomer(as = 'partner-admin') {
  const opened = await openConsole({ as, at: '/customers' })
  return { ...opened, panel: await openAdd(opened.user, 'Add customer') }
}

describe('What is typed for a new account', () => {
  it('is not called wrong before its field has been left', async () => {
    const { user, panel } = await openAddCustomer()
    await user.type(emailField(panel), 'it@')
    expect(emailField(panel)).toHaveAttribute('aria-invalid', 'false')

    await user.tab()
    expect(emailField(panel)).toHaveAttribute('aria-invalid', 'true')
    expect(emailField(panel)).toHaveAccessibleDescription(
      'Notification email must be one email address such as it@contoso.example.',
    )
    expect(nameField(panel)).toHaveAttribute('aria-invalid', 'false')

    await user.type(emailField(panel), 'litware.example')
    expect(emailField(panel)).toHaveAttribute('aria-invalid', 'false')
    expect(emailField(panel)).toHaveAccessibleDescription('The activation link goes to this address.')
  })

  it.each([
    ['turns its direction', 'Lit\u202Eware', 'Organization name must not hold control characters.'],
    ['shows nothing', '\u200B', 'Organization name must hold something that can be read.'],
    ['is too long', 'x'.repeat(201), 'Organization name must have at most 200 characters.'],
  ])('is called wrong as a name that %s', async (_, typed, fault) => {
    const { user, panel } = await openAddCustomer()
    await user.click(nameField(panel))
    await user.paste(typed)
    await user.tab()

    expect(nameField(panel)).toHaveAttribute('aria-invalid', 'true')
    expect(nameField(panel)).toHaveAccessibleDescription(fault)
  })

  it.each(['it@litware', 'it@litware..example', 'it..office@litware.example'])(
    'is called wrong as the address %s',
    async typed => {
      const { user, panel } = await openAddCustomer()
      await enter(user, emailField(panel), typed)
      await user.tab()

      expect(emailField(panel)).toHaveAccessibleDescription(
        'Notification email must be one email address such as it@contoso.example.',
      )
    },
  )

  it('has its white space put in order', async () => {
    const { user, panel } = await openAddCustomer()
    await fill(user, panel, { ...litware, name: '  Litware   Labs ' })

    await apply(user, panel)

    expect(await panel.findByRole('heading', { name: 'Litware Labs is pending' })).toBeVisible()
  })

  it('is called wrong all at once by Apply, which leads to the first wrong field and sends nothing', async () => {
    const { user, api, panel } = await openAddCustomer()
    await user.type(nameField(panel), '   ')

    await apply(user, panel)

    expect(nameField(panel)).toHaveFocus()
    expect(nameField(panel)).toHaveAccessibleDescription('Organization name is required.')
    expect(emailField(panel)).toHaveAccessibleDescription('Notification email is required.')
    expect(panel.getByText('SKU is required.')).toBeVisible()
    expect(await pendingOn(api)).toEqual([])

    await fill(user, panel, { name: litware.name, email: litware.email })
    await apply(user, panel)
    expect(panel.getByRole('combobox', { name: /SKU/ })).toHaveFocus()
  })

  it('has the partner picked before its SKU', async () => {
    const { user, panel } = await openAddCustomer('internal-admin')
    await fill(user, panel, { name: litware.name, email: litware.email })

    await apply(user, panel)

    expect(ownerField(panel)).toHaveFocus()
    expect(ownerField(panel)).toHaveAccessibleDescription('Partner is required.')
    expect(panel.queryByText('SKU is required.')).not.toBeInTheDocument()
  })

  it('is applied with the Enter key', async () => {
    const { user, api, panel } = await openAddCustomer()
    await fill(user, panel, { email: litware.email, sku: litware.sku })

    await user.type(nameField(panel), 'Litware{Enter}')

    expect(await panel.findByRole('heading', { name: 'Litware is pending' })).toBeVisible()
    expect(await pendingOn(api)).toHaveLength(1)
  })

  it('that the server finds wrong is called wrong at its field, until that is edited', async () => {
    expectComplaint(/wrong fields/)
    const { user, panel } = await openAddCustomer()
    const errors = { notificationEmail: 'is not an address that receives mail' }
    const problem = problemOf('invalid-fields', 'The new account has wrong fields.', { errors })
    network.use(http.post(`*${addPath}`, () => HttpResponse.json(problem, { status: 422 }), { once: true }))
    await fill(user, panel, litware)

    await apply(user, panel)

    await expect.poll(() => emailField(panel)).toHaveFocus()
    expect(emailField(panel)).toHaveAttribute('aria-invalid', 'true')
    expect(emailField(panel)).toHaveAccessibleDescription(
      'Notification email is not an address that receives mail.',
    )
    expect(nameField(panel)).toHaveValue('Litware')
    await user.type(emailField(panel), 's')
    expect(emailField(panel)).toHaveAttribute('aria-invalid', 'false')
    await apply(user, panel)
    expect(await panel.findByText('it@litware.examples')).toBeVisible()
  })

  it('that is refused is refused with its sentence, and stays', async () => {
    expectComplaint(/does not offer/)
    const { user, api, panel } = await openAddCustomer()
    await fill(user, panel, litware)
    await api.store.commit(async reads => {
      const [northwind] = await reads.find('partners', ['northwind'])
      if (!northwind) throw new Error('Northwind is gone')
      return { put: { partners: [{ ...northwind, skus: ['professional-msp-2025'] }] }, answer: undefined }
    })

    await apply(user, panel)

    expect(await panel.findByRole('alert')).toHaveTextContent(
      'The customer’s partner does not offer essentials-msp-2025.',
    )
    expect(nameField(panel)).toHaveValue('Litware')
    expect(await pendingOn(api)).toEqual([])
  })

  it('is kept when the panel is closed, and gone when it is cleared', async () => {
    const { user, panel } = await openAddCustomer()
    await fill(user, panel, { ...litware, addOns: ['Audit 2025'] })
    await user.keyboard('{Escape}')
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: 'Actions' })).toHaveFocus()

    const again = await openAdd(user, 'Add customer')
    expect(nameField(again)).toHaveValue('Litware')
    expect(emailField(again)).toHaveValue('it@litware.example')
    expect(again.getByRole('combobox', { name: /SKU/ })).toHaveTextContent('Essentials MSP 2025')
    expect(again.getByRole('checkbox', { name: 'Audit 2025' })).toBeChecked()
    expect(again.getByRole('alert')).toHaveTextContent(/^Your draft from before\./)

    await user.click(again.getByRole('button', { name: 'Clear' }))
    expect(nameField(again)).toHaveValue('')
    expect(nameField(again)).toHaveAttribute('aria-invalid', 'false')
    expect(again.queryByRole('alert')).not.toBeInTheDocument()
    expect(again.getByRole('heading', { name: 'Add customer' })).toHaveFocus()
    expect(again.getByRole('checkbox', { name: 'Audit 2025' })).not.toBeChecked()
  })

  it('is gone once it has been added', async () => {
    const { user, panel } = await openAddCustomer()
    await fill(user, panel, litware)
    await apply(user, panel)
    await panel.findByRole('heading', { name: 'Litware is pending' })
    await user.keyboard('{Escape}')
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()

    expect(nameField(await openAdd(user, 'Add customer'))).toHaveValue('')
  })
})
