// What a line of notes says of who, when and how much, read from its text and put right by what stands beside it.
import type { IsoDate } from './date.ts'
import type { LineDetail, MeetingPerson, NoteLine } from './meetingNotes.ts'
import { MAX_KRONOR } from './money.ts'
import { foldForSearch } from '../text/fold.ts'
import type { Commitment } from './register/commitment.ts'
import { readTaskLine, type TaskLine } from './taskLine.ts'
import { TASK_LIMITS } from './task.ts'

export interface ReadingContext {
  /** Days such as "fredag" count from the day of the meeting, whenever the line is read. */
  readonly heldOn: IsoDate
  /** Who may be meant by a first name: those at the meeting. */
  readonly people: readonly Pick<MeetingPerson, 'name' | 'organisation' | 'actorId'>[]
}

type Line = Pick<NoteLine, 'text' | 'detail'>

const firstNameOf = (name: string): string => name.split(' ')[0] ?? ''

/** The person meant by a word: by the whole name, the organisation, or a first name that only one has. */
export function personCalled(word: string, people: ReadingContext['people']): ReadingContext['people'][number] | null {
  const folded = foldForSearch(word)
  if (folded === '') return null
  const whole = people.find(({ name, organisation }) => [name, organisation].some((each) => foldForSearch(each) === folded))
  if (whole) return whole
  const called = people.filter(({ name }) => foldForSearch(firstNameOf(name)) === folded)
  return called.length === 1 ? (called[0] ?? null) : null
}

/** "Anna, ring kommunen": a name known at the meeting that stands alone before the first comma. */
function withFirstName(read: TaskLine, { people }: ReadingContext): TaskLine {
  if (read.responsible !== '') return read
  const comma = read.title.indexOf(',')
  const [head, rest] = comma < 0 ? [read.title, ''] : [read.title.slice(0, comma), read.title.slice(comma + 1).trim()]
  if (personCalled(head, people) === null) return read
  return { ...read, responsible: head.trim(), title: rest === '' ? read.title : rest }
}

export interface TaskReading {
  readonly title: string
  /** As it is shown and kept: the full name where the word means somebody at the meeting; '' = the contact person herself. */
  readonly responsible: string
  readonly actorId: string | null
  readonly dueOn: IsoDate | null
}

const orRead = <Value>(corrected: Value | undefined, read: Value): Value => (corrected === undefined ? read : corrected)

const dueOf = (detail: LineDetail, read: TaskLine): IsoDate | null => orRead(detail.dueOn, read.dueOn)

/** Who shall do what, and when. */
export function readTask({ text, detail }: Line, context: ReadingContext): TaskReading {
  const read = withFirstName(readTaskLine(text, context.heldOn), context)
  const who = orRead(detail.who, read.responsible)
  const person = personCalled(who, context.people)
  return {
    title: read.title.slice(0, TASK_LIMITS.title),
    responsible: (person?.name || who).slice(0, TASK_LIMITS.responsible),
    actorId: person?.actorId ?? null,
    dueOn: dueOf(detail, read),
  }
}

/** `25 000 kr`, `25000 kronor`, `25 tkr`; null where no sum stands there. */
export function sumIn(text: string): number | null {
  const match = /(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d{1,12}) ?(kr|kronor|tkr)\b/iu.exec(text)
  if (!match) return null
  const kronor = Number((match[1] ?? '').replace(/\D/gu, '')) * (match[2]?.toLowerCase() === 'tkr' ? 1_000 : 1)
  return kronor <= MAX_KRONOR ? kronor : null
}

export type CommitmentReading = Pick<Commitment, 'kind' | 'amountKronor' | 'description' | 'dueOn'> & {
  /** null = nobody of the register is named yet. */
  readonly actorId: string | null
}

const COMMITMENT_LENGTH = 500

/** "Bostadsbolaget betalar …": the organisation or person at the meeting that the text names; the longest name counts. */
function actorNamedIn(text: string, people: ReadingContext['people']): string | null {
  const folded = ` ${foldForSearch(text)} `
  const named = people.flatMap(({ name, organisation, actorId }) => [name, organisation].map((each) => ({ each: foldForSearch(each), actorId })))
  const found = named.filter(({ each, actorId }) => actorId !== null && each.length > 2 && folded.includes(` ${each} `))
  return found.toSorted((a, b) => b.each.length - a.each.length)[0]?.actorId ?? null
}

/** What is promised, by whom, and until when. */
export function readCommitment({ text, detail }: Line, context: ReadingContext): CommitmentReading {
  const read = withFirstName(readTaskLine(text, context.heldOn), context)
  const amountKronor = sumIn(text)
  return {
    actorId: detail.actorId ?? personCalled(read.responsible, context.people)?.actorId ?? actorNamedIn(text, context.people),
    kind: amountKronor === null ? 'activities' : 'money',
    amountKronor,
    description: text.slice(0, COMMITMENT_LENGTH),
    dueOn: dueOf(detail, read),
  }
}
