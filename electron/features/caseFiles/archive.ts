// A package for the registry: a readable index, every document and attachment as a file under its own name, and the case file.
import { todayIn } from '../../../shared/domain/date.ts'
import { formatKronor } from '../../../shared/domain/money.ts'
import { caseIndexHtml, type IndexedFile } from '../../../shared/documents/caseIndex.ts'
import { caseArchiveText as words } from '../../../shared/text/catalogue/caseArchive.ts'
import { paragraphText } from '../../../shared/text/catalogue/decisions.ts'
import { meetingTitle } from '../../../shared/text/catalogue/meetings.ts'
import { decisionKindNames, involvementNames, outcomeNames, phaseNames } from '../../../shared/text/catalogue/names.ts'
import { boardName } from '../../../shared/text/catalogue/timeline.ts'
import { capitalise } from '../../../shared/text/capitalise.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import type { Row, Tables } from '../../db/caseFiles/rows.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { writeZip } from '../../tables/writeZip.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadView } from '../../work/load.ts'
import type { FilesByHash } from './container.ts'

interface Package {
  readonly caseId: string
  readonly tables: Tables
  readonly files: FilesByHash
  readonly missing: readonly string[]
  readonly caseFile: { readonly name: string; readonly bytes: Uint8Array }
}

interface Part {
  readonly name: string
  readonly bytes: Uint8Array
}

const dotted = (name: string): readonly [stem: string, extension: string] => {
  const at = name.lastIndexOf('.')
  return at <= 0 ? [name, ''] : [name.slice(0, at), name.slice(at + 1)]
}

/** Names that every system takes, and that differ however a system compares them. */
function namer(folder: string): (name: string) => string {
  const taken = new Set<string>()
  return (name) => {
    const [stem, extension] = dotted(name)
    for (let number = 1; ; number += 1) {
      const free = safeFileName(stem, extension, number === 1 ? '' : `(${number})`)
      const key = free.normalize('NFC').toLocaleLowerCase('sv')
      if (taken.has(key)) continue
      taken.add(key)
      return `${folder}/${free}`
    }
  }
}

const textOf = (row: Row, name: string): string => String(row[name] ?? '')

function filed(rows: readonly Row[], files: FilesByHash, folder: string, cells: (row: Row) => string[]): { parts: Part[]; indexed: IndexedFile[] } {
  const pathOf = namer(folder)
  const there = rows.flatMap((row) => {
    const bytes = files.get(textOf(row, 'sha256'))
    return bytes ? [{ path: pathOf(textOf(row, 'file_name')), bytes, cells: cells(row) }] : []
  })
  return { parts: there.map(({ path, bytes }) => ({ name: path, bytes })), indexed: there.map(({ path, cells: shown }) => ({ path, cells: shown })) }
}

function factsOf(context: StoreContext, caseId: string) {
  const { view, model } = loadView(context, caseId)
  const { title, area, registryNumber, phase, firstMeetingOn, closedOn, closedReason } = view.case
  const writtenBy = readSettings(context.connection).contactPerson.name
  const facts: (readonly [string, string])[] = [
    [words.fact.area, area],
    [words.fact.registryNumber, registryNumber],
    [words.fact.phase, phaseNames[phase]],
    [words.fact.firstMeetingOn, firstMeetingOn],
    ...(closedOn === null ? [] : [[words.fact.closed, closedReason === '' ? closedOn : `${closedOn}: ${closedReason}`] as const]),
    [words.fact.contactPerson, writtenBy],
  ]
  const decisions = view.decisions.map(({ meetingOn, board, paragraph, kind, outcome, grantedKronor }) => [
    meetingOn, capitalise(boardName(model, board)), paragraphText(paragraph), decisionKindNames[kind], outcomeNames[outcome], grantedKronor === null ? '' : formatKronor(grantedKronor),
  ])
  const meetings = view.meetings.toReversed().map((meeting) => [meeting.heldOn, meetingTitle(meeting, model), meeting.place])
  // Organisations only: whom one meets there is not what a list for everyone tells.
  const actors = [...new Map(view.actors.map(({ name, involvement }) => [name, [name, involvementNames[involvement]]])).values()]
  return { title, facts, decisions, meetings, actors, writtenBy, writtenOn: todayIn(context.clock()) }
}

export async function packArchive(context: StoreContext, { caseId, tables, files, missing, caseFile }: Package): Promise<Uint8Array> {
  const documents = filed(tables.get('document') ?? [], files, words.documentFolder, (row) => [textOf(row, 'version'), textOf(row, 'created_at').slice(0, 10), textOf(row, 'sha256')])
  const attachments = filed(tables.get('attachment') ?? [], files, words.attachmentFolder, (row) => [textOf(row, 'note'), textOf(row, 'sha256')])
  const html = caseIndexHtml({ ...factsOf(context, caseId), documents: documents.indexed, attachments: attachments.indexed, missing, caseFile: caseFile.name })
  return writeZip([{ name: words.index, bytes: Buffer.from(html) }, ...documents.parts, ...attachments.parts, { name: caseFile.name, bytes: caseFile.bytes }])
}
