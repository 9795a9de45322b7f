/** A line of the log for a person at a terminal: when, how grave, what, and the facts; below it where a defect happened. */
export function inWords(line: string): string {
  const { time, level, message, error, ...facts } = JSON.parse(line)
  const named = Object.entries(facts).map(([name, value]) => `${name}=${value}`)
  const told = [String(time).slice(11, 19), level, message, ...named].join(' ')
  return error === undefined ? `${told}\n` : `${told}\n${error}\n`
}
