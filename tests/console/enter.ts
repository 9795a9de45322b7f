import type { UserEvent } from '@testing-library/user-event'

/** Enters a text at once. Letter by letter, as with `user.type`, is for where it matters what the page says in between. */
export async function enter(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.click(field)
  await user.paste(text)
}
