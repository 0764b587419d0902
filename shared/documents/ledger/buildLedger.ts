import type { Case } from '../../domain/case.ts'
import { todayIn } from '../../domain/date.ts'
import type { MoneyView } from '../../domain/ledger/moneyView.ts'
import type { ProcessModel } from '../../domain/processModel.ts'
import { documentTexts } from '../../text/catalogue/documentContents.ts'
import { ledgerDocument as texts } from '../../text/catalogue/ledgerDocument.ts'
import { facts, heading } from '../blocks.ts'
import { frameOf } from '../frame.ts'
import type { DocumentModel } from '../model.ts'
import { besideBlocks } from './beside.ts'
import { decisionBlocks, disagreementBlocks } from './decisions.ts'
import { figureBlocks } from './figures.ts'
import { ledgerBlocks } from './rows.ts'

export interface LedgerIssue {
  readonly version: number
  /** ISO instant at which the account was taken. */
  readonly at: string
}

/** The money of a case on paper: every figure with its source, what disagrees, every row, and what was given beside. Pure. */
export function buildLedger(view: MoneyView, { title, area, registryNumber }: Pick<Case, 'title' | 'area' | 'registryNumber'>, model: ProcessModel, { version, at }: LedgerIssue): DocumentModel {
  return {
    ...frameOf(model, { title: texts.title(title), subject: texts.subject(area), registryNumber, at }),
    blocks: [
      heading(1, texts.title(title)),
      facts([
        [texts.asOf, todayIn(new Date(at))],
        [documentTexts.version, String(version)],
        [documentTexts.registryNumber, registryNumber],
        [documentTexts.area, area],
      ]),
      ...figureBlocks(view),
      ...disagreementBlocks(view),
      ...decisionBlocks(view),
      ...ledgerBlocks(view),
      ...besideBlocks(view),
    ],
  }
}
