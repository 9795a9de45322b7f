import { bodyOf, connect, type Request } from './client'

/** What came of a load: how many answers in how much time, and how long each took. */
export interface Load {
  readonly perSecond: number
  readonly latencies: readonly number[]
}

/** Lets `clients` ask for some seconds without a pause, one request after another from the same mix. */
export async function load(
  mix: readonly Request[],
  { clients, seconds }: { readonly clients: number; readonly seconds: number },
): Promise<Load> {
  const latencies: number[] = []
  const startedAt = performance.now()
  const until = startedAt + seconds * 1_000
  let position = 0
  const client = async () => {
    const connection = connect()
    while (performance.now() < until) {
      const asked = mix[position++ % mix.length]
      if (!asked) break
      const answer = await connection.send(asked)
      if (answer.status !== 200) bodyOf(answer)
      latencies.push(answer.milliseconds)
    }
    connection.close()
  }
  await Promise.all(Array.from({ length: clients }, client))
  return { perSecond: (latencies.length * 1_000) / (performance.now() - startedAt), latencies }
}
