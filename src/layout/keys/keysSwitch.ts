const place = 'partner-app.keys'

/** Whether the keys work in this browser, for whoever signs in: they do, unless somebody has turned them off. */
export function keysAreOn(): boolean {
  return localStorage.getItem(place) !== 'off'
}

export function turnKeys(on: boolean): void {
  if (on) localStorage.removeItem(place)
  else localStorage.setItem(place, 'off')
}
