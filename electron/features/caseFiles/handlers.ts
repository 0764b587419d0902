import type { Handlers } from '../../../shared/ipc/contract.ts'
import { listCaseFiles } from '../../db/repositories/caseFiles.ts'
import { kindOfTable } from '../../db/caseFiles/tables.ts'
import type { StoreContext } from '../../work/context.ts'
import { choose } from './choose.ts'
import { FileFault } from './container.ts'
import { atWork, type Desk, emptyDesk, sessionOf } from './desk.ts'
import { compareNow, openFile, previewOf, refresh, toRowChange } from './open.ts'
import { takeInFile } from './takeIn.ts'
import { undoCaseFile } from './undo.ts'
import { contentsOf, writeCaseFile } from './write.ts'

type CaseFileHandlers = Handlers<'store'>['caseFiles']
type Input<Name extends keyof CaseFileHandlers> = Parameters<CaseFileHandlers[Name]>[0]

/** What is wrong with a file is an answer, not a failure: nothing has been changed. */
async function orFault<Result extends object>(run: () => Promise<Result>): Promise<(Result & { ok: true }) | { ok: false; fault: FileFault['fault'] }> {
  try {
    return { ok: true, ...(await run()) }
  } catch (error) {
    if (error instanceof FileFault) return { ok: false, fault: error.fault }
    throw error
  }
}

function rows(context: StoreContext, desk: Desk, { sessionId, kind, state, offset, limit }: Input<'rows'>) {
  const session = sessionOf(desk, sessionId)
  const wanted = session.compared.differences.filter(
    (each) => !each.isQuiet && (kind === null || kindOfTable(each.table) === kind) && (state === null || each.state === state),
  )
  return { total: wanted.length, rows: wanted.slice(offset, offset + limit).map((each) => toRowChange(context, session, each)) }
}

function match(context: StoreContext, desk: Desk, { sessionId, id, ourId }: Input<'match'>) {
  const session = sessionOf(desk, sessionId)
  session.matchChoices.set(id, ourId)
  session.compared = compareNow(context, session.content, session.staged, session.matchChoices)
  return previewOf(context, session)
}

function preview(context: StoreContext, desk: Desk, { sessionId }: Input<'preview'>) {
  const session = sessionOf(desk, sessionId)
  refresh(context, session)
  return previewOf(context, session)
}

export function caseFileHandlers(context: StoreContext): CaseFileHandlers {
  const desk = emptyDesk()
  return {
    contents: (input) => contentsOf(context, input),
    write: (input) => atWork(desk, () => orFault(() => writeCaseFile(context, desk, input))),
    open: ({ path }) => atWork(desk, () => orFault(() => openFile(context, desk, path))),
    preview: (input) => preview(context, desk, input),
    rows: (input) => rows(context, desk, input),
    chooseRows: ({ sessionId, ...wanted }) => {
      choose(sessionOf(desk, sessionId), wanted)
      return {}
    },
    match: (input) => match(context, desk, input),
    takeIn: ({ sessionId }) => atWork(desk, () => takeInFile(context, desk, sessionOf(desk, sessionId))),
    undo: ({ id }) => undoCaseFile(context, id),
    list: ({ caseId }) => listCaseFiles(context.connection, caseId),
    progress: () => desk.progress,
    stop: () => {
      desk.isStopped = true
      return {}
    },
  }
}
