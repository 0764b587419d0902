import { budgetFrame, type FrameView } from '../../../shared/domain/frame/budgetFrame.ts'
import { changesWithTotals } from '../../../shared/domain/frame/course.ts'
import { monthsSoFar } from '../../../shared/domain/frame/months.ts'
import { frameTexts as texts } from '../../../shared/text/catalogue/frames.ts'
import { DASH, purposeNames } from '../../../shared/text/catalogue/ledger.ts'
import type { Cell, SheetContent } from '../../tables/writeXlsx.ts'

const [NAME, SUM, DAY, TEXT] = [34, 20, 14, 44]
const orDash = (kronor: number | null): Cell => kronor ?? DASH

function processSheet(view: FrameView): SheetContent {
  const frame = budgetFrame(view)
  const rows: Cell[][] = [
    [texts.process, texts.dialogue, texts.processSum, texts.sum],
    ...frame.processes.map(({ title, dialogueKronor, processKronor, totalKronor }) => [title, orDash(dialogueKronor), orDash(processKronor), totalKronor]),
    [texts.reserved, frame.dialogueKronor, frame.processKronor, frame.reservedKronor],
    [texts.frame, '', '', orDash(frame.frameKronor)],
    [texts.remaining, '', '', orDash(frame.remainingKronor)],
  ]
  return { name: texts.title(view.year), rows, widths: [NAME, SUM, SUM, SUM] }
}

function pendingSheet(view: FrameView): SheetContent {
  const { pending, remainingAfterKronor } = budgetFrame(view)
  const rows: Cell[][] = [
    [texts.process, texts.support, texts.boardMeeting, texts.proposed, texts.reservedAhead, texts.added],
    ...pending.map((each) => [each.caseTitle, purposeNames[each.purpose], each.boardMeetingOn ?? texts.noDate, each.kronor, each.reservedKronor, each.addedKronor]),
    [texts.remainingAfter, '', '', '', '', orDash(remainingAfterKronor)],
  ]
  return { name: texts.pending, rows, widths: [NAME, SUM, DAY, SUM, SUM, SUM] }
}

function changeSheet({ changes }: FrameView): SheetContent {
  const rows: Cell[][] = [
    [texts.changedOn, texts.change, texts.frameAfter, texts.reason, texts.document],
    ...changesWithTotals(changes).map(({ change, frameKronor }) => [change.changedOn, change.changeKronor, frameKronor, change.reason, change.documentReference]),
  ]
  return { name: texts.changes, rows, widths: [DAY, SUM, SUM, TEXT, NAME] }
}

function monthSheet(view: FrameView, today: string): SheetContent {
  const rows: Cell[][] = [
    [texts.month, texts.frame, texts.reserved, texts.remaining],
    ...monthsSoFar(view, today).map(({ month, frameKronor, reservedKronor, remainingKronor }) => [texts.monthName(month), frameKronor, reservedKronor, remainingKronor]),
  ]
  return { name: texts.overYear, rows, widths: [DAY, SUM, SUM, SUM] }
}

/** The sheets of the workbook: the same figures as the document, as numbers that one can go on counting with. */
export const frameSheets = (view: FrameView, today: string): SheetContent[] => [
  processSheet(view), pendingSheet(view), changeSheet(view), monthSheet(view, today),
]
