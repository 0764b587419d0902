/** Closes an exhaustive switch: does not compile while a case is missing, and throws if one slips through at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
