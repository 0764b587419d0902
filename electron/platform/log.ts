import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { asError } from '../../shared/asError.ts'
import { newId } from '../../shared/newId.ts'

const MAX_BYTES = 1_000_000
const KEPT_FILES = 5

export interface Log {
  readonly write: (entry: Readonly<Record<string, unknown>>) => void
  /** Logs a fault and returns the id under which it is found. */
  readonly incident: (where: string, error: unknown) => string
}

const fileName = (number: number): string => (number === 0 ? 'samverkansstod.log' : `samverkansstod.${number}.log`)

function rotate(folder: string): void {
  rmSync(join(folder, fileName(KEPT_FILES - 1)), { force: true })
  for (let number = KEPT_FILES - 2; number >= 0; number -= 1) {
    const from = join(folder, fileName(number))
    if (existsSync(from)) renameSync(from, join(folder, fileName(number + 1)))
  }
}

/** A rotating log of JSON lines. It holds what happened and where, never what the user wrote. */
export function createLog(folder: string): Log {
  mkdirSync(folder, { recursive: true })
  const current = join(folder, fileName(0))
  const write: Log['write'] = (entry) => {
    try {
      if (existsSync(current) && statSync(current).size > MAX_BYTES) rotate(folder)
      appendFileSync(current, `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`)
    } catch {
      // A full disk must not stop the app because its log cannot be written.
    }
  }
  const incident: Log['incident'] = (where, error) => {
    const incidentId = newId()
    const found = asError(error)
    write({ level: 'error', event: 'incident', incidentId, where, name: found.name, stack: found.stack })
    return incidentId
  }
  return { write, incident }
}
