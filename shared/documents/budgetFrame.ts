import { todayIn } from '../domain/date.ts'
import { budgetFrame, type BudgetFrame, type FrameView } from '../domain/frame/budgetFrame.ts'
import { changesWithTotals } from '../domain/frame/course.ts'
import { monthsSoFar } from '../domain/frame/months.ts'
import { formatAmount } from '../domain/money.ts'
import type { ProcessModel } from '../domain/processModel.ts'
import { frameTexts as texts, signedKronor } from '../text/catalogue/frames.ts'
import { DASH, kronorOrDash, purposeNames } from '../text/catalogue/ledger.ts'
import { facts, heading, paragraph } from './blocks.ts'
import type { DocumentBlock, DocumentModel, TableColumn } from './model.ts'

const amountOrDash = (kronor: number | null): string => (kronor === null ? DASH : formatAmount(kronor))
const sumColumn = (header: string, width = 1.4): TableColumn => ({ header, width, align: 'right' })

function processTable(frame: BudgetFrame): DocumentBlock {
  if (frame.processes.length === 0) return paragraph(texts.noProcesses, 'quiet')
  const rows = frame.processes.map(({ title, dialogueKronor, processKronor, totalKronor }) => [
    title, amountOrDash(dialogueKronor), amountOrDash(processKronor), formatAmount(totalKronor),
  ])
  const total = [texts.sum, formatAmount(frame.dialogueKronor), formatAmount(frame.processKronor), formatAmount(frame.reservedKronor)]
  return {
    kind: 'table',
    caption: texts.processTable,
    columns: [{ header: texts.process, width: 3 }, sumColumn(texts.dialogue, 1.7), sumColumn(texts.processSum), sumColumn(texts.sum)],
    rows: [...rows, total],
    hasTotalRow: true,
  }
}

function pendingBlocks({ pending, remainingAfterKronor }: BudgetFrame): DocumentBlock[] {
  if (pending.length === 0) return [paragraph(texts.noPending, 'quiet')]
  return [
    paragraph(texts.pendingHelp, 'quiet'),
    {
      kind: 'table',
      caption: texts.pendingTable,
      columns: [{ header: texts.process, width: 2.4 }, { header: texts.support, width: 1.6 }, { header: texts.boardMeeting, width: 1.5 }, sumColumn(texts.proposed, 1.3), sumColumn(texts.reservedAhead), sumColumn(texts.added, 1.3)],
      rows: pending.map((each) => [
        each.caseTitle, purposeNames[each.purpose], each.boardMeetingOn ?? texts.noDate, formatAmount(each.kronor), formatAmount(each.reservedKronor), formatAmount(each.addedKronor),
      ]),
    },
    facts([[texts.remainingAfter, kronorOrDash(remainingAfterKronor)]]),
  ]
}

function changeTable({ changes }: FrameView): DocumentBlock {
  if (changes.length === 0) return paragraph(texts.noFrame, 'quiet')
  return {
    kind: 'table',
    caption: texts.changeTable,
    columns: [{ header: texts.changedOn, width: 1.2 }, { header: texts.reason, width: 2.6 }, { header: texts.document, width: 1.6 }, sumColumn(texts.change), sumColumn(texts.frameAfter)],
    rows: changesWithTotals(changes).map(({ change, frameKronor }) => [
      change.changedOn, change.reason, change.documentReference, signedKronor(change.changeKronor), formatAmount(frameKronor),
    ]),
  }
}

function chart(view: FrameView, today: string): DocumentBlock[] {
  const months = monthsSoFar(view, today)
  if (months.length === 0) return []
  const described = months.map(({ month, frameKronor, reservedKronor, remainingKronor }) => ({
    label: texts.monthName(month), value: Math.max(0, reservedKronor), outOf: Math.max(0, frameKronor), text: frameKronor > 0 ? texts.ofFrame(formatAmount(reservedKronor), formatAmount(frameKronor)) : formatAmount(reservedKronor),
    row: [texts.monthName(month), formatAmount(frameKronor), formatAmount(reservedKronor), formatAmount(remainingKronor)],
  }))
  const columns = [{ header: texts.month, width: 2 }, sumColumn(texts.frame), sumColumn(texts.reserved), sumColumn(texts.remaining)]
  const bars = described.map(({ row: _row, ...bar }) => bar)
  return [
    heading(2, texts.overYear),
    { kind: 'chart', caption: texts.chart(view.year), labelHeader: texts.month, valueHeader: texts.reserved, bars, table: { columns, rows: described.map(({ row }) => row) } },
  ]
}

/** The frame of a year: what it is, what is reserved and by whom, what remains, and how it came to be so. Pure. */
export function buildBudgetFrame(view: FrameView, { model, at }: { readonly model: ProcessModel; readonly at: string }): DocumentModel {
  const frame = budgetFrame(view)
  const today = todayIn(new Date(at))
  const sender = `${model.municipality}, ${model.office}`
  const remaining = frame.remainingKronor ?? 0
  return {
    title: texts.title(view.year),
    subject: texts.subject(view.year),
    author: sender,
    runningHead: { left: sender, right: texts.asOf(today) },
    createdAt: at,
    blocks: [
      heading(1, texts.title(view.year)),
      facts([[texts.frame, kronorOrDash(frame.frameKronor)], [texts.reserved, kronorOrDash(frame.reservedKronor)], [texts.remaining, kronorOrDash(frame.remainingKronor)]]),
      ...(remaining < 0 ? [paragraph(texts.overdrawn(-remaining))] : []),
      heading(2, texts.processes),
      processTable(frame),
      heading(2, texts.pending),
      ...pendingBlocks(frame),
      heading(2, texts.changes),
      changeTable(view),
      ...chart(view, today),
    ],
  }
}
