// One durable save through the whole store, against one raw commit with the same settings on the same file system.
import { join } from 'node:path'
import { applySettings, openRaw } from '../../../electron/db/connection.ts'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { newId } from '../../../shared/newId.ts'
import { viewOf } from '../../support/cases.ts'
import { createTestStore, type TestStore, valueOf } from '../../support/store.ts'
import { inTurn, millisecondsOf } from '../figures.ts'
import { type Ground, userDataFolder } from '../ground.ts'
import { type Findings, row } from '../report.ts'

const ROUNDS = 200
const RAW = 'one UPDATE of as much text, committed'

/** An open case with every part of its application written. */
async function writtenCase(store: TestStore): Promise<CaseView> {
  const query = { phases: ['collaboration' as const], origins: [], includeClosed: false, search: '', sort: 'title' as const, descending: false }
  const { rows } = valueOf(await store.client.cases.list({ ...query, offset: 0, limit: 1 }))
  const [first] = rows
  if (!first) throw new Error('The seeded database has no case in its second phase')
  return viewOf(store, first.id)
}

/** A database of its own with the app's settings and one row. Commits a new text in it. */
function rawCommit(path: string) {
  const connection = openRaw(path)
  applySettings(connection)
  connection.exec('CREATE TABLE draft (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, writing TEXT NOT NULL) STRICT')
  const id = newId()
  connection.prepare('INSERT INTO draft VALUES (?, 0, ?)').run(id, '')
  const update = connection.prepare('UPDATE draft SET revision = revision + 1, writing = ? WHERE id = ?')
  const commit = connection.transaction((writing: string) => update.run(writing, id))
  return { commit: (writing: string) => void commit.immediate(writing), close: () => connection.close() }
}

/** Saves the application of a case again and again, each time with another word in its first part. */
function applicationSaver(store: TestStore, view: CaseView) {
  const { savedAt: _savedAt, revision, ...writing } = view.application
  const [partId = '', part = { text: '', prefilled: false }] = Object.entries(writing.parts)[0] ?? []
  let expectedRevision = revision
  return async (round: number) => {
    const parts = { ...writing.parts, [partId]: { ...part, text: `${part.text} ${round}` } }
    expectedRevision = valueOf(await store.client.application.save({ ...writing, parts, expectedRevision })).revision
  }
}

function criterionSaver(store: TestStore, view: CaseView) {
  const [first] = view.assessments
  if (!first) throw new Error('The process model has no criteria')
  const { caseId, criterionId, answer, motivation, evidence, contributions } = first
  let expectedRevision = first.revision
  return async (round: number) => {
    const input = { caseId, criterionId, expectedRevision, answer, motivation: `${motivation} ${round}`, evidence, contributions }
    expectedRevision = valueOf(await store.client.criteria.save(input)).revision
  }
}

export async function measureSave(ground: Ground): Promise<Findings> {
  const folder = await userDataFolder(ground, 'save', true)
  const store = createTestStore({ path: join(folder, 'samverkansstod.sqlite'), now: new Date().toISOString() })
  const raw = rawCommit(join(folder, 'raw.sqlite'))
  try {
    const view = await writtenCase(store)
    const [saveApplication, saveCriterion] = [applicationSaver(store, view), criterionSaver(store, view)]
    const [application, criterion] = [JSON.stringify(view.application), JSON.stringify(view.assessments[0])]
    const kinds = [
      (round: number) => millisecondsOf(() => saveApplication(round)),
      (round: number) => millisecondsOf(() => raw.commit(`${application}${round}`)),
      (round: number) => millisecondsOf(() => saveCriterion(round)),
      (round: number) => millisecondsOf(() => raw.commit(`${criterion}${round}`)),
    ]
    // Uncounted at first: statements are prepared and code is compiled once.
    await inTurn(20, kinds)
    const [applications = [], rawApplications = [], criteria = [], rawCriteria = []] = await inTurn(ground.rounds(ROUNDS), kinds)
    return {
      rows: [
        row({ id: 'save.application', what: 'save: application.save', app: applications, baseline: { what: RAW, values: rawApplications } }),
        row({ id: 'save.criterion', what: 'save: criteria.save', app: criteria, baseline: { what: RAW, values: rawCriteria } }),
      ],
      notMeasured: [],
    }
  } finally {
    raw.close()
    store.close()
  }
}
