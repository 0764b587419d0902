import type { CopyFault, OfferedFile } from '../domain/attachments/attachment.ts'

/**
 * What the main process asks the store on its own: calls that name paths, and so can never come from the window.
 * The window has methods of the contract only, and the contract has none of these.
 */
export type InsideRequest =
  /** Paths that were dropped on the window or picked in a dialog; answered with `OfferedFile[]`. */
  | { readonly what: 'offerFiles'; readonly paths: readonly string[] }
  /** A copy that cannot be written to, in a folder of its own under `folder`; answered with its path or a fault. */
  | { readonly what: 'copyToOpen'; readonly id: string; readonly folder: string }
  /** What a copy would be called; answered with the name. */
  | { readonly what: 'nameToSave'; readonly id: string }
  | { readonly what: 'copyToSave'; readonly id: string; readonly path: string }

/** What each is answered with. */
export interface InsideAnswers {
  readonly offerFiles: readonly OfferedFile[]
  readonly copyToOpen: CopiedFile
  readonly nameToSave: string
  readonly copyToSave: CopiedFile
}

export interface CopiedFile {
  readonly path: string
  readonly fault: CopyFault | null
}
