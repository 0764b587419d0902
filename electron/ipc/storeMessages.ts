import type { BridgeEvent } from '../../shared/ipc/events.ts'
import type { InsideRequest } from '../../shared/ipc/insideRequest.ts'
import type { Outcome } from '../../shared/ipc/outcome.ts'
import type { AcceptableFault, StoreFault } from '../../shared/ipc/storeFault.ts'

/** Everything that the store process needs to know of the machine; it asks Electron for nothing itself. */
export interface StoreConfiguration {
  readonly databasePath: string
  readonly resourcesFolder: string
  /** List of the packages in the app with their licences, made by the bundle. */
  readonly licencesPath: string
  readonly documentsFolder: string
  readonly backupFolder: string
  readonly appVersion: string
  /** Fill an empty database with the demo's cases. */
  readonly isDemo: boolean
}

/** From the main process to the store process. */
export type ToStore =
  /** Opens the database; sent again it lets go of what is open and tries anew. */
  | { readonly kind: 'start'; readonly configuration: StoreConfiguration; readonly accepted?: AcceptableFault | null }
  | { readonly kind: 'call'; readonly id: number; readonly path: string; readonly input: unknown }
  /** Asks where a document lies; the window itself never names a path to open. */
  | { readonly kind: 'locate'; readonly id: number; readonly documentId: string }
  | { readonly kind: 'inside'; readonly id: number; readonly request: InsideRequest }
  | { readonly kind: 'stop' }

export interface StoreVersions {
  readonly sqliteVersion: string
  readonly schemaVersion: number
}

/** From the store process to the main process. */
export type FromStore =
  | { readonly kind: 'ready'; readonly versions: StoreVersions }
  | { readonly kind: 'failed'; readonly fault: StoreFault; readonly incidentId: string; readonly behind: number | null; readonly remembered: number | null }
  | { readonly kind: 'answer'; readonly id: number; readonly outcome: Outcome<unknown> }
  | { readonly kind: 'event'; readonly event: BridgeEvent }
  | { readonly kind: 'log'; readonly entry: Readonly<Record<string, unknown>> }
  | { readonly kind: 'stopped' }
