import type { CaseFileProgress } from '../../../shared/domain/caseFile/preview.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import type { Tables } from '../../db/caseFiles/rows.ts'
import type { Difference } from './compare.ts'
import { type Content, FileFault, type Step } from './container.ts'
import type { IdMap } from './mapIds.ts'
import type { Matched } from './matching.ts'

/** One opened file, from its reading until it is taken in. Kept in memory: what is not taken in is not stored. */
export interface Session {
  readonly id: string
  readonly fileName: string
  readonly content: Content
  /** As the file tells them, in today's schema. */
  readonly staged: Tables
  readonly matchChoices: Map<string, string | null>
  readonly choices: Map<string, boolean>
  compared: Compared
}

/** What was found the last time that the file was held against the database. */
export interface Compared {
  /** The commit that it is true of. */
  readonly commit: number
  readonly isNewCase: boolean
  readonly hasCommonGround: boolean
  readonly ids: IdMap
  readonly matches: Matched['matches']
  readonly tables: Tables
  readonly differences: readonly Difference[]
}

/** What is under way, and whether it has been asked to stop. */
export interface Desk {
  session: Session | null
  progress: CaseFileProgress
  isStopped: boolean
}

export const emptyDesk = (): Desk => ({ session: null, progress: { stage: null, done: 0, total: 0 }, isStopped: false })

export function sessionOf(desk: Desk, id: string): Session {
  if (desk.session?.id !== id) throw notFound('caseFileSession')
  return desk.session
}

/** One at a time, as there is one that is told about. */
export async function atWork<Result>(desk: Desk, run: () => Promise<Result>): Promise<Result> {
  if (desk.progress.stage !== null) throw conflict('caseFile')
  desk.isStopped = false
  try {
    return await run()
  } finally {
    desk.progress = { stage: null, done: 0, total: 0 }
  }
}

/** A stage of the work, told as it goes; stops where that was asked for. */
export function stage(desk: Desk, name: NonNullable<CaseFileProgress['stage']>): Step {
  desk.progress = { stage: name, done: 0, total: 0 }
  return (done, total) => {
    if (desk.isStopped) throw new FileFault('stopped')
    desk.progress = { stage: name, done, total }
  }
}
