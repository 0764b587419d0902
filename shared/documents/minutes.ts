import type { ReadingContext } from '../domain/lineReading.ts'
import { readCommitment, readTask } from '../domain/lineReading.ts'
import type { Attendee, LineKind, MeetingNotes, NoteLine } from '../domain/meetingNotes.ts'
import type { ProcessModel } from '../domain/processModel.ts'
import { capitalise } from '../text/capitalise.ts'
import { meetingTitle } from '../text/catalogue/meetings.ts'
import { lineKindNames, minutesTexts as texts } from '../text/catalogue/minutes.ts'
import { meetingKindName } from '../text/catalogue/timeline.ts'
import { bullets, facts, heading, paragraph, section, sectionOf } from './blocks.ts'
import { frameOf } from './frame.ts'
import type { DocumentBlock, DocumentModel, ListItem, TableBlock } from './model.ts'

export interface MinutesSources {
  readonly notes: MeetingNotes
  readonly model: ProcessModel
  readonly registryNumber: string
  /** Names of the actors that commitments point at, by id. */
  readonly actorNames: ReadonlyMap<string, string>
  readonly at: string
}

/** What the meeting is called in a document: its own title with the day, or its kind with the day. */
export const minutesTitle = ({ meeting }: MeetingNotes, model: ProcessModel): string => meetingTitle(meeting, model)

const nameOf = ({ name, organisation }: Attendee): string =>
  name === '' || organisation === '' ? name || organisation : `${name} (${organisation})`

const named = (attendees: readonly Attendee[], attendance: Attendee['attendance']): string =>
  attendees.filter((each) => each.attendance === attendance).map(nameOf).join('\n')

function known({ notes, model }: MinutesSources): DocumentBlock {
  const { meeting, cases, attendees } = notes
  const ends = meeting.time === '' ? '' : meeting.endsAt
  return facts([
    [texts.kind, capitalise(meetingKindName(model, meeting.kind))],
    [texts.date, meeting.heldOn],
    [texts.time, meeting.time === '' ? '' : texts.span(meeting.time, ends)],
    [texts.place, meeting.place],
    [cases.length > 1 ? texts.cases : texts.oneCase, cases.map(({ title }) => title).join('\n')],
    [texts.present, named(attendees, 'present')],
    [texts.absent, named(attendees, 'absent')],
    [texts.participants, meeting.participants],
  ])
}

const written = ({ lines }: MeetingNotes, kind: LineKind): NoteLine[] => lines.filter((line) => line.kind === kind && line.text.trim() !== '')

const listed = (title: string, lines: readonly NoteLine[]): DocumentBlock[] =>
  sectionOf(3, title, lines.length > 0 ? [bullets(lines.map(({ text }) => text))] : [])

const tableOf = (caption: string, headers: readonly [string, string, string], rows: TableBlock['rows']): TableBlock => ({
  kind: 'table',
  caption,
  columns: [
    { header: headers[0], width: 5 },
    { header: headers[1], width: 3 },
    { header: headers[2], width: 2 },
  ],
  rows,
})

function taskBlocks(notes: MeetingNotes, context: ReadingContext): DocumentBlock[] {
  const rows = written(notes, 'task').map((line) => {
    const { title, responsible, dueOn } = readTask(line, context)
    return [capitalise(title), responsible || texts.contactPerson, dueOn ?? texts.notSaid]
  })
  return rows.length === 0 ? [] : [heading(3, texts.tasks), tableOf(texts.tasksCaption, [texts.what, texts.who, texts.due], rows)]
}

function commitmentBlocks({ notes, actorNames }: MinutesSources, context: ReadingContext): DocumentBlock[] {
  const rows = written(notes, 'commitment').map((line) => {
    const { actorId, description, dueOn } = readCommitment(line, context)
    return [description, (actorId === null ? '' : actorNames.get(actorId)) || texts.notSaid, dueOn ?? texts.notSaid]
  })
  return rows.length === 0 ? [] : [heading(3, texts.commitments), tableOf(texts.commitmentsCaption, [texts.what, texts.who, texts.due], rows)]
}

const groupOf = ({ detail }: NoteLine): string => detail.group ?? ''

/** By the group that they come from, never by person. */
function opinionBlocks(notes: MeetingNotes): DocumentBlock[] {
  const opinions = written(notes, 'opinion')
  const groups = [...new Set(opinions.map(groupOf))]
  const headingOf = (group: string) => (groups.length === 1 && group === '' ? texts.opinions : texts.opinionsOf(group || texts.noGroup))
  return groups.flatMap((group) => listed(headingOf(group), opinions.filter((line) => groupOf(line) === group)))
}

function summary(sources: MinutesSources): DocumentBlock[] {
  const { notes } = sources
  const context: ReadingContext = { heldOn: notes.meeting.heldOn, people: notes.attendees }
  return sectionOf(2, texts.summary, [
    ...listed(texts.decisions, written(notes, 'decision')),
    ...taskBlocks(notes, context),
    ...commitmentBlocks(sources, context),
    ...listed(texts.questions, written(notes, 'question')),
    ...opinionBlocks(notes),
  ])
}

/** Whatever is more than a note says first what it is; of an opinion only the group it comes from. */
function itemOf({ kind, text, detail }: NoteLine): ListItem {
  if (kind === 'note') return { text }
  const from = kind === 'opinion' && detail.group ? ` (${detail.group.toLocaleLowerCase('sv')})` : ''
  return { text: [{ text: `${lineKindNames[kind]}${from}: `, bold: true }, { text }] }
}

/** Points at which nothing was said are left out. */
const points = ({ points: agenda, lines }: MeetingNotes): DocumentBlock[] =>
  agenda.flatMap(({ id, title }) => {
    const items = lines.filter(({ pointId, text }) => pointId === id && text.trim() !== '').map(itemOf)
    return items.length === 0 ? [] : [heading(2, title || texts.untitledPoint), { kind: 'list' as const, ordered: false, items }]
  })

/** The notes of a meeting, with what it came to first. Pure, as all builders. */
export function buildMinutes(sources: MinutesSources): DocumentModel {
  const { notes, model, registryNumber, at } = sources
  const name = minutesTitle(notes, model)
  const title = texts.title(name)
  const matter = [...summary(sources), ...points(notes), ...section(2, texts.notes, notes.meeting.notes)]
  const subject = texts.subject(name, notes.cases.map((each) => each.title).join(', '))
  return {
    ...frameOf(model, { title, subject, registryNumber, at }),
    blocks: [heading(1, title), known(sources), ...(matter.length > 0 ? matter : [paragraph(texts.nothing, 'quiet')])],
  }
}
