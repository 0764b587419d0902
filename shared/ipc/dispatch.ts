import { toFieldIssues } from '../domain/field.ts'
import type { Method } from './method.ts'
import { type AppError, AppFailure, type Outcome } from './outcome.ts'

export interface DispatchOptions {
  /** The methods that are answered here, with their paths. */
  readonly methods: ReadonlyMap<string, Method>
  /** Turns an error of the machine's (a full disk, a damaged file) into one that can be said; null = not known. */
  readonly translate: (error: unknown) => AppError | null
  /** Writes a fault in the program to the log; returns the id under which it is found there. */
  readonly report: (path: string, error: unknown) => string
}

type AnyHandler = (input: unknown) => unknown

const invalid = (path: string): Outcome<never> => ({
  ok: false,
  error: { code: 'invalid-input', issues: [{ path, code: 'invalid' }] },
})

function failure(path: string, error: unknown, options: DispatchOptions): Outcome<never> {
  if (error instanceof AppFailure) return { ok: false, error: error.error }
  const known = options.translate(error)
  if (known) return { ok: false, error: known }
  return { ok: false, error: { code: 'unexpected', incidentId: options.report(path, error) } }
}

/**
 * Runs calls: finds the method, parses the input, runs the handler, parses the output. Knows nothing of Electron,
 * so that tests run the whole stack through it. Never throws and never rejects.
 */
export function createDispatch(
  handlers: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  options: DispatchOptions,
): (path: unknown, input: unknown) => Promise<Outcome<unknown>> {
  return async (path, input) => {
    if (typeof path !== 'string') return invalid('')
    const method = options.methods.get(path)
    if (!method) return invalid(path)
    const [feature = '', name = ''] = path.split('.')
    const handler = handlers[feature]?.[name] as AnyHandler | undefined
    try {
      const parsed = method.input.safeParse(input)
      if (!parsed.success) return { ok: false, error: { code: 'invalid-input', issues: toFieldIssues(parsed.error) } }
      if (!handler) throw new Error(`No handler for ${path}`)
      return { ok: true, value: method.output.parse(await handler(parsed.data)) }
    } catch (error) {
      return failure(path, error, options)
    }
  }
}
