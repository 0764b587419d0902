import type { Connection } from '../db/connection.ts'
import type { BridgeEvent } from '../../shared/ipc/events.ts'
import type { ArchiveProfile, DocumentModel } from '../../shared/documents/model.ts'
import type { ProcessModel } from '../../shared/domain/processModel.ts'
import type { WriteGuard } from './writeGuard.ts'

export interface RenderedPdf {
  readonly bytes: Uint8Array
  readonly pageCount: number
  readonly missingCharacters: readonly string[]
}

/** What the use cases work with. The only thing that changes is `connection`, when a backup takes its place. */
export interface StoreContext {
  connection: Connection
  readonly databasePath: string
  readonly clock: () => Date
  readonly defaultModel: ProcessModel
  readonly appVersion: string
  /** Folders in force where the settings name none. */
  readonly defaultFolders: { readonly documents: string; readonly backups: string }
  readonly renderPdf: (model: DocumentModel, profile: ArchiveProfile) => Promise<RenderedPdf>
  /** A file for word processors; characters need no check, since the reader's own fonts draw them. */
  readonly renderDocx: (model: DocumentModel) => Promise<Uint8Array>
  /** Holds all writing where it would go nowhere. */
  readonly guard: WriteGuard
  readonly emit: (event: BridgeEvent) => void
  readonly licences: () => readonly { name: string; version: string; licence: string }[]
}
