import type { TakenIn } from '../../../shared/domain/caseFile/preview.ts'
import type { ChangeTopic } from '../../../shared/ipc/events.ts'
import { conflict } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { insertCaseFile, rememberMatch } from '../../db/repositories/caseFiles.ts'
import { findRow } from '../../db/caseFiles/rows.ts'
import { commitCounterOf } from '../../db/repositories/meta.ts'
import type { StoreContext } from '../../work/context.ts'
import { type Work, write } from '../../work/write.ts'
import { backUpBefore } from '../backup/index.ts'
import { refreshSomeNameKeys } from '../duplicates/index.ts'
import { createTurns } from '../../tables/turns.ts'
import { applyDifferences, type Counts, isRowTaken } from './apply.ts'
import { baseOf } from './compare.ts'
import { type Desk, type Session, stage } from './desk.ts'
import { layAttachments } from './files.ts'
import { refresh } from './open.ts'

export const TOPICS: readonly ChangeTopic[] = ['cases', 'documents', 'register', 'meetings', 'tasks', 'plans', 'dialogue', 'themes', 'coding', 'lessons', 'portfolio', 'money']

function keepRecord({ connection }: StoreContext, { now, by, record }: Work, { fileName, content: { manifest }, compared }: Session, counts: Counts): string {
  const id = newId()
  const { caseId, title, fileId, recipient, databaseId, commitCounter } = manifest
  insertCaseFile(connection, {
    id, fileId, direction: 'takenIn', recipient, caseId, title, fileName, at: now, by, databaseId, commitCounter, counts: { ...counts }, base: baseOf(connection, fileId, compared.tables),
  })
  for (const [also, ours] of compared.ids)
    for (const kind of ['actor', 'contact'] as const) if (findRow(connection, kind, JSON.stringify([ours])) !== null) rememberMatch(connection, { kind, id: ours, also })
  record({ caseId, entity: 'caseFile', entityId: id, before: null, after: { fileName, madeAt: manifest.madeAt, madeBy: manifest.madeBy, ...counts } })
  return id
}

function writeAll(context: StoreContext, session: Session): TakenIn {
  const { connection } = context
  const { manifest, files } = session.content
  const { caseId, title } = manifest
  return write(context, { caseId, topics: TOPICS }, (work) => {
    connection.pragma('defer_foreign_keys = ON')
    const { isNewCase, tables, differences } = session.compared
    const { counts, taker } = applyDifferences({ connection, work, caseId, isNewCase, theirs: tables, files, choices: session.choices }, differences)
    const id = keepRecord(context, work, session, counts)
    taker.note(id)
    return { id, caseId, title, ...counts }
  })
}

/** What was looked at is what is taken in: where something was saved meanwhile, it is looked at again first. */
function assertSeen(context: StoreContext, session: Session): void {
  if (commitCounterOf(context.connection) === session.compared.commit) return
  refresh(context, session)
  throw conflict('caseFile')
}

/** After a verified backup, in one transaction: all that was chosen is here, or nothing is. */
export async function takeInFile(context: StoreContext, desk: Desk, session: Session): Promise<TakenIn> {
  assertSeen(context, session)
  stage(desk, 'backup')
  await backUpBefore(context, 'beforeImport')
  stage(desk, 'takingIn')
  const rows = session.compared.differences.filter((each) => each.table === 'attachment' && each.theirs !== null && isRowTaken(each, session.choices))
  await layAttachments(context, rows.map(({ theirs }) => theirs ?? {}), session.content.files)
  assertSeen(context, session)
  const taken = writeAll(context, session)
  desk.session = null
  const turns = createTurns()
  while (refreshSomeNameKeys(context.connection)) await turns()
  return taken
}
