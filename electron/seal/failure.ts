/** Why a sealed file was not opened. What is already there is untouched in every case. */
export type SealFault =
  /** It does not begin as a sealed file. */
  | 'not-sealed'
  /** Sealed by a newer version of the app. */
  | 'newer-format'
  /** Neither the passphrase nor the code given opens it. */
  | 'wrong-secret'
  /** Cut short, rearranged or altered. */
  | 'damaged'
  /** It would unpack to more than the caller takes. */
  | 'too-large'
  /** There is no room for what it would unpack to. */
  | 'no-space'

export class SealError extends Error {
  readonly fault: SealFault
  constructor(fault: SealFault, cause?: unknown) {
    super(`The sealed file was not opened: ${fault}`, { cause })
    this.name = 'SealError'
    this.fault = fault
  }
}
