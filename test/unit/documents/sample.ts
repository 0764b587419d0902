// A finalised application and a statement with every field filled in, each with words of its own, and what a document says.
import { readFileSync } from 'node:fs'
import { inProject } from '../../../build/setup/paths.mjs'
import type { StatementSources } from '../../../shared/documents/statement.ts'
import type { DocumentBlock, DocumentModel, ListBlock, RichText } from '../../../shared/documents/model.ts'
import type { ApplicationContent } from '../../../shared/domain/application.ts'
import type { Assessment } from '../../../shared/domain/criteria.ts'
import { processModelSchema } from '../../../shared/domain/processModel.ts'

export const model = processModelSchema.parse(
  JSON.parse(readFileSync(inProject('resources', 'process-models', 'malmo-2020.json'), 'utf8')),
)

const caseId = '01a2000d-4666-79f7-a3f3-aa474c0af752'

export const assessments: Assessment[] = model.criteria.map(({ id }, index) => ({
  caseId,
  criterionId: id,
  revision: 1,
  answer: 'met',
  motivation: `Motivering nummer ${index} om ${id}.`,
  evidence: [`Protokoll om ${id}`, `Enkät om ${id}`],
  contributions: id === 'insats' ? ['money', 'resources', 'activities'] : [],
  assessedBy: 'Astrid Demolin',
  assessedAt: '2026-11-20T10:00:00.000Z',
}))

export const content: ApplicationContent = {
  case: {
    id: caseId,
    revision: 3,
    title: 'Möllan kvarter 12',
    area: 'Möllevången',
    origin: 'city',
    duration: 'longRunning',
    firstContact: 'Bo Exempelsson',
    firstMeetingOn: '2026-11-02',
    informedOn: '2026-11-02',
    registryNumber: 'TN-2026-114',
    cityRole: 'Staden sköter belysningen.',
    planOn: null,
    planReference: '',
    phase: 'initiation',
    closedOn: null,
    closedReason: '',
    modelKey: 'malmo@2020.1',
    createdAt: '2026-11-02T10:00:00.000Z',
    updatedAt: '2026-11-20T10:00:00.000Z',
  },
  draft: {
    caseId,
    revision: 7,
    parts: Object.fromEntries(model.applicationParts.map(({ id, title }) => [id, { text: `Om ${title}.\n\nAndra stycket i ${id}.`, prefilled: false }])),
    soughtKronor: 670_000,
    contact: { name: 'Cecilia Samordnare', organisation: 'Fastighetsägarna', phone: '070-174 06 07', email: 'cecilia@example.se' },
    boards: ['ks', 'Egen nämnd'],
    relatedProgrammes: 'Trygghetsprogrammet',
    attachments: ['Karta över kvarteret', 'Brev från boende'],
    savedAt: '2026-11-20T10:00:00.000Z',
  },
  actors: [],
  assessments,
  contactPerson: { name: 'Astrid Demolin', title: 'Kontaktperson', phone: '070-174 06 05', email: 'astrid@example.se' },
}

export const sources: StatementSources = {
  application: content,
  applicationVersion: 2,
  applicationFrozenAt: '2026-11-20T10:00:00.000Z',
  assessments,
  registryNumber: 'TN-2026-114',
  cityRole: 'Staden sköter belysningen.',
  draft: {
    caseId,
    revision: 4,
    boardMeetingOn: '2026-12-15',
    summary: 'Sammanfattningens ord.',
    proposals: ['att bevilja samverkansstöd', 'att avsätta 500 000 kronor'],
    proposedKronor: 500_000,
    background: 'Bakgrundens ord.',
    assessment: 'Bedömningens ord.',
    economy: 'Ekonomins ord.',
    consequences: 'Barnens ord.',
    recipients: ['Aktörerna', 'Stadskontoret'],
    signers: ['Dag Direktör, förvaltningschef', 'Eva Ekonom'],
    savedAt: '2026-11-20T10:00:00.000Z',
  },
}

const plain = (text: RichText): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''))

const listTexts = (list: ListBlock): string[] =>
  list.items.flatMap(({ text, children }) => [plain(text), ...(children ? listTexts(children) : [])])

/** The texts of one block, in reading order. */
export function textsOf(block: DocumentBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [plain(block.text)]
    case 'list':
      return listTexts(block)
    case 'facts':
      return block.items.map(({ label, value }) => `${label}: ${plain(value)}`)
    case 'table':
      return [block.caption, ...block.columns.map(({ header }) => header), ...block.rows.flat().map(plain)]
    case 'chart':
      return [block.caption, ...block.bars.flatMap(({ label, text }) => [label, text])]
    case 'dotPlot':
      return [block.caption, ...block.rows.flatMap(({ label, text }) => [label, text])]
    case 'grid':
      return [block.caption, ...block.points.map(({ label }) => label)]
    case 'timetable':
      return [block.caption, ...block.rows.flatMap(({ label, startsOn, endsOn }) => [label, startsOn, endsOn])]
    case 'signatures':
      return block.signers.flatMap(({ name, role }) => [name, role])
    case 'labels':
      return block.labels.flat()
    case 'contents':
      return [block.title]
    case 'pageBreak':
      return []
  }
}

/** Everything that a document says, in reading order. */
export const everythingIn = (document: DocumentModel): string[] => document.blocks.flatMap(textsOf)

/** The headings with their levels, and what stands under each until the next. */
export function under(document: DocumentModel, title: string): string[] {
  const start = document.blocks.findIndex((block) => block.kind === 'heading' && block.text === title)
  if (start < 0) throw new Error(`no heading "${title}"`)
  const level = (document.blocks[start] as { level: number }).level
  const after = document.blocks.slice(start + 1)
  const end = after.findIndex((block) => block.kind === 'heading' && block.level <= level)
  return after.slice(0, end < 0 ? undefined : end).flatMap(textsOf)
}
