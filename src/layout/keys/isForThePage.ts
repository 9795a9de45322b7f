const typedInto =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true], [role=combobox], [role=listbox], [role=menu], [role=spinbutton], [role=slider]'

/** Whether a key is meant for the page: nobody types into a field, nothing is open before the page, and no other key is held. */
export function isForThePage({
  target,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
  repeat,
}: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing || repeat) return false
  if (target instanceof Element && target.closest(typedInto)) return false
  const main = document.querySelector('main')
  // What is open before it hides the page from assistive technology.
  return main !== null && main.closest('[aria-hidden=true]') === null
}
