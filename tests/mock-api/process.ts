import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A process of Node that runs one of the project's files, or one that was built of them. */
export interface Running extends AsyncDisposable {
  readonly child: ChildProcess
  /** Waits for a line of its output; fails when it ends without one. */
  line(pattern: RegExp): Promise<RegExpExecArray>
  /** Waits for its end. */
  ended(): Promise<{ code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }>
}

export function run(
  file: string,
  {
    env = {},
    args = [],
    through = [],
  }: {
    env?: Readonly<Record<string, string>>
    args?: readonly string[]
    /** A command that becomes this process. */
    through?: readonly string[]
  } = {},
): Running {
  const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : []
  const [command = '', ...given] = [...through, process.execPath, ...loader, file, ...args]
  const child = spawn(command, given, {
    cwd: root,
    env: { ...environmentOf(process.env), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const closed = once(child, 'close')

  return {
    child,
    async line(pattern) {
      for (;;) {
        const found = pattern.exec(stdout)
        if (found) return found
        const what = await Promise.race([
          once(child.stdout, 'data').then(() => 'more'),
          closed.then(() => 'end'),
        ])
        if (what === 'end' && !pattern.test(stdout)) {
          throw new Error(`${file} ended without saying ${pattern}: ${stdout}${stderr}`)
        }
      }
    },
    async ended() {
      await closed
      return { code: child.exitCode, signal: child.signalCode, stdout, stderr }
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      await closed
    },
  }
}

/** Only what a process needs of ours: none of the settings of the server that a developer may have set. */
function environmentOf({ PATH, HOME, TMPDIR }: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ PATH, HOME, TMPDIR }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
}
