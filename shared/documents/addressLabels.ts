import { LABEL_SHEETS, labelLines, type LabelSheetId } from '../domain/network/labels.ts'
import type { Recipient } from '../domain/network/meeting.ts'
import type { ProcessModel } from '../domain/processModel.ts'
import { labelTexts as texts } from '../text/catalogue/labels.ts'
import { frameOf } from './frame.ts'
import type { DocumentModel } from './model.ts'

export interface LabelPrint {
  readonly title: string
  readonly sheet: LabelSheetId
  /** The label of the first sheet that is still there, from 1. */
  readonly startAt: number
  readonly recipients: readonly Recipient[]
  readonly at: string
}

/** Address labels for the letters of an invitation, to be printed on sheets of labels. Pure. */
export function buildAddressLabels({ title, sheet, startAt, recipients, at }: LabelPrint, model: ProcessModel): DocumentModel {
  return {
    ...frameOf(model, { title: texts.title(title), subject: texts.subject(title), registryNumber: '', at }),
    page: 'bare',
    blocks: [{ kind: 'labels', sheet: LABEL_SHEETS[sheet], startAt, labels: recipients.map(labelLines) }],
  }
}
