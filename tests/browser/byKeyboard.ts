import { expect, type Page } from '@playwright/test'

type Role = Parameters<Page['getByRole']>[0]

/** A person who has no pointer: every key leaves the focus somewhere, and where it is can be seen. */
export interface ByKeyboard {
  /** Presses keys one after the other. */
  press(...keys: readonly string[]): Promise<void>
  type(text: string): Promise<void>
  /** Presses Tab until something has the focus. */
  tabTo(role: Role, name: string | RegExp): Promise<void>
  /** The same backwards. */
  backTo(role: Role, name: string | RegExp): Promise<void>
  /** Presses the arrow down until something has the focus, as in a menu. */
  downTo(role: Role, name: string | RegExp): Promise<void>
  /** Waits until something has the focus by itself. */
  findsItself(role: Role, name: string | RegExp): Promise<void>
}

export function byKeyboard(page: Page): ByKeyboard {
  const focused = page.locator(':focus')
  const isAt = async (role: Role, name: string | RegExp) =>
    (await focused
      .and(page.getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) }))
      .count()) > 0

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key)
      await expect
        .poll(() => page.evaluate(whatIsWrongWithTheFocus), { message: `the focus after ${key}` })
        .toBe('')
    }
  }
  const walk = (key: string) => async (role: Role, name: string | RegExp) => {
    for (let steps = 0; steps < 90; steps += 1) {
      if (await isAt(role, name)) return
      await press(key)
    }
    throw new Error(`${key} does not lead to the ${role} ${name}`)
  }
  return {
    press,
    type: text => page.keyboard.type(text),
    tabTo: walk('Tab'),
    backTo: walk('Shift+Tab'),
    downTo: walk('ArrowDown'),
    findsItself: (role, name) =>
      expect.poll(() => isAt(role, name), { message: `${role} ${name}` }).toBe(true),
  }
}

/** Nothing, if the focus is on something that can be seen, shows that it is there, and has nothing over it. Runs in the page. */
function whatIsWrongWithTheFocus(): string {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return 'nothing has it'
  const { x, y, width, height } = element.getBoundingClientRect()
  const above = document.elementFromPoint(x + width / 2, y + height / 2)
  const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40)}`
  const isItself =
    above && (element.contains(above) || above.contains(element) || above.closest('label')?.contains(element))
  const field = element.closest('.MuiInputBase-root')
  if (!isItself && !field?.contains(above)) return `${name} is covered by ${above?.tagName}`
  // A field shows it by its line; what only holds the focus, such as a heading, need not.
  const shows = getComputedStyle(element).outlineStyle !== 'none' || field || element.tabIndex === -1
  return shows ? '' : `${name} does not show it`
}
