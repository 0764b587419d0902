import type { z } from 'zod'

/** Where a method runs: in the store process (database, rules, PDF) or in the shell (dialogs, windows, files). */
export type Host = 'store' | 'shell'

/** One entry of the contract. Input is parsed before the handler sees it, output before it leaves. */
export interface Method<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType, On extends Host = Host> {
  readonly input: Input
  readonly output: Output
  readonly host: On
}

export const method = <Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Method<Input, Output, 'store'> => ({ input, output, host: 'store' })

export const shellMethod = <Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Method<Input, Output, 'shell'> => ({ input, output, host: 'shell' })

/** Every method of a contract with its path, e.g. `cases.list`. */
export const pathsOf = (contract: Readonly<Record<string, Readonly<Record<string, Method>>>>): ReadonlyMap<string, Method> =>
  new Map(
    Object.entries(contract).flatMap(([feature, methods]) =>
      Object.entries(methods).map(([name, each]): [string, Method] => [`${feature}.${name}`, each]),
    ),
  )
