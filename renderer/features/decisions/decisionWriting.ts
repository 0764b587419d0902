// A decision while it is being written: what is not known yet is null, and boards stand as one reads them.
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { IsoDate } from '../../../shared/domain/date.ts'
import { type Decision, type DecisionInput, type DecisionKind, type DecisionOutcome, favourableDecision } from '../../../shared/domain/decision.ts'
import type { FieldIssue } from '../../../shared/domain/field.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { capitalise } from '../../../shared/text/capitalise.ts'
import { paragraphText } from '../../../shared/text/catalogue/decisions.ts'
import { boardName } from '../../../shared/text/catalogue/timeline.ts'

export type AnswerOutcome = Exclude<DecisionOutcome, 'forwarded'>

export interface AnswerWriting {
  readonly outcome: AnswerOutcome | null
  readonly meetingOn: IsoDate | null
  readonly paragraph: string
  readonly note: string
}

export interface ForwardingWriting {
  readonly board: string
  readonly scope: 'whole' | 'part'
  readonly part: string
  readonly answer: AnswerWriting | null
}

export interface DecisionWriting {
  readonly board: string
  readonly meetingOn: IsoDate | null
  readonly paragraph: string
  readonly kind: DecisionKind
  readonly outcome: DecisionOutcome | null
  readonly soughtKronor: number | null
  readonly proposedKronor: number | null
  readonly grantedKronor: number | null
  readonly conditions: string
  /** Kept while another outcome is chosen, so that a slip of the hand costs nothing; sent only with "överlämnat". */
  readonly forwarding: ForwardingWriting
}

export const EMPTY_ANSWER: AnswerWriting = { outcome: null, meetingOn: null, paragraph: '', note: '' }
const EMPTY_FORWARDING: ForwardingWriting = { board: '', scope: 'whole', part: '', answer: null }

const shownBoard = (board: string, model: ProcessModel): string => capitalise(boardName(model, board))

/** The id of a board that the model knows, by its name or short name; any other text stays as it was written. */
export function boardId(text: string, model: ProcessModel): string {
  const lower = text.trim().toLocaleLowerCase('sv')
  const known = model.boards.find(({ name, shortName }) => [name, shortName].some((each) => each.toLocaleLowerCase('sv') === lower))
  return known?.id ?? text
}

export function writingOfDecision(decision: Decision, model: ProcessModel): DecisionWriting {
  const { board, meetingOn, paragraph, kind, outcome, soughtKronor, proposedKronor, grantedKronor, conditions, forwarding } = decision
  return {
    board: shownBoard(board, model),
    meetingOn,
    paragraph,
    kind,
    outcome,
    soughtKronor,
    proposedKronor,
    grantedKronor,
    conditions,
    forwarding: forwarding ? { ...forwarding, board: shownBoard(forwarding.board, model) } : EMPTY_FORWARDING,
  }
}

/** Sums that the case's own papers name; null where they name none. */
export interface PaperSums {
  readonly applicationKronor: number | null
  readonly applicationVersion: number | null
  readonly statementKronor: number | null
}

/** The sums of the latest frozen application and of the statement to the board. */
export function paperSums({ versions, statementKronor }: Pick<CaseView, 'versions' | 'statementKronor'>): PaperSums {
  const latest = versions.toSorted((a, b) => a.version - b.version).at(-1)
  return { applicationKronor: latest?.soughtKronor ?? null, applicationVersion: latest?.version ?? null, statementKronor }
}

/** A new decision with what is already known: the deciding board, the kind that comes next, and the sums of the papers. */
export function newDecision(view: CaseView, model: ProcessModel, kind: DecisionKind | null): DecisionWriting {
  const sums = paperSums(view)
  const next = favourableDecision(view.decisions, 'decision1', model.board) ? 'decision2' : 'decision1'
  const chosen = kind ?? next
  return {
    board: shownBoard(model.board, model),
    meetingOn: null,
    paragraph: '',
    kind: chosen,
    outcome: null,
    soughtKronor: chosen === 'decision1' ? sums.applicationKronor : null,
    proposedKronor: chosen === 'decision1' ? sums.statementKronor : null,
    grantedKronor: null,
    conditions: '',
    forwarding: EMPTY_FORWARDING,
  }
}

const missing = (path: string): FieldIssue => ({ path, code: 'required' })
const missingWhen = (holds: boolean, path: string): FieldIssue[] => (holds ? [missing(path)] : [])

function missingFields(writing: DecisionWriting): FieldIssue[] {
  const { forwarding, outcome } = writing
  const answer = outcome === 'forwarded' ? forwarding.answer : null
  return [
    ...missingWhen(writing.board.trim() === '', 'board'),
    ...missingWhen(writing.meetingOn === null, 'meetingOn'),
    ...missingWhen(writing.paragraph.trim() === '', 'paragraph'),
    ...missingWhen(outcome === null, 'outcome'),
    ...missingWhen(outcome === 'forwarded' && forwarding.board.trim() === '', 'forwarding.board'),
    ...missingWhen(outcome === 'forwarded' && forwarding.scope === 'part' && forwarding.part.trim() === '', 'forwarding.part'),
    ...missingWhen(answer?.outcome === null, 'forwarding.answer.outcome'),
    ...missingWhen(answer?.meetingOn === null, 'forwarding.answer.meetingOn'),
    ...missingWhen(answer?.paragraph.trim() === '', 'forwarding.answer.paragraph'),
  ]
}

type Content = Omit<DecisionInput, 'id' | 'caseId' | 'expectedRevision'>

const plainParagraph = (paragraph: string): string => paragraphText(paragraph).replace('\u00A0', ' ')

function forwardingInput(writing: DecisionWriting, model: ProcessModel): Content['forwarding'] {
  if (writing.outcome !== 'forwarded') return null
  const { board, scope, part, answer } = writing.forwarding
  const said =
    answer?.outcome && answer.meetingOn
      ? { ...answer, outcome: answer.outcome, meetingOn: answer.meetingOn, paragraph: plainParagraph(answer.paragraph) }
      : null
  return { board: boardId(board, model), scope, part: scope === 'part' ? part : '', answer: said }
}

/** What is written as the store wants it, or the fields that must be filled in first. */
export function decisionContent(
  writing: DecisionWriting,
  model: ProcessModel,
): { readonly ok: true; readonly content: Content } | { readonly ok: false; readonly issues: FieldIssue[] } {
  const issues = missingFields(writing)
  const { meetingOn, outcome } = writing
  if (issues.length > 0 || meetingOn === null || outcome === null) return { ok: false, issues }
  const paragraph = plainParagraph(writing.paragraph)
  const board = boardId(writing.board, model)
  return { ok: true, content: { ...writing, board, paragraph, meetingOn, outcome, forwarding: forwardingInput(writing, model) } }
}
