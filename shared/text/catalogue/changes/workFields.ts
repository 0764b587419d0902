// Fields of meetings, dialogue, plans and what follows from them: the words that their forms use.
import type { ChangeKind } from '../../../domain/changes/kinds.ts'
import { DIALOGUE_FIELDS, MEETING_FIELDS } from './meetingFields.ts'
import { executionWords } from '../execution.ts'
import { planWords } from '../plan.ts'
import { taskWords } from '../tasks.ts'

type Labels = Partial<Record<ChangeKind, Readonly<Record<string, string>>>>

const rows = { themeId: 'Tema', itemId: 'Rad i planen' } as const

export const workFields: Labels = {
  ...MEETING_FIELDS,
  ...DIALOGUE_FIELDS,
  task: {
    title: taskWords.fields.title,
    responsible: taskWords.fields.responsible,
    actorId: taskWords.fields.responsible,
    dueOn: taskWords.fields.dueOn,
    note: taskWords.fields.note,
  },
  plan: { title: planWords.title, startsOn: planWords.startsOn, endsOn: planWords.endsOn },
  planItem: {
    title: planWords.itemTitle,
    purpose: planWords.purpose,
    costKronor: planWords.costField,
    askedKronor: planWords.askedField,
    askedOther: planWords.askedOther,
    state: executionWords.state,
    progressPercent: executionWords.percent,
    progressNote: executionWords.note,
  },
  planItemTheme: rows,
  planOrder: { order: 'Raderna i ordning' },
  planBaseline: { frozenAt: 'Fryst', content: 'Innehåll' },
  deviation: {
    before: 'Före',
    after: 'Efter',
    agreedBy: planWords.agreedBy,
    agreedOn: planWords.agreedOn,
    title: planWords.itemTitle,
    purpose: planWords.purpose,
    costKronor: planWords.costField,
    askedKronor: planWords.askedField,
    askedOther: planWords.askedOther,
    state: executionWords.state,
  },
  followUp: {
    checkInWeeks: executionWords.rhythm,
    toldOn: `${executionWords.told}: ${executionWords.toldOn.toLocaleLowerCase('sv')}`,
    toldHow: `${executionWords.told}: ${executionWords.toldHow.toLocaleLowerCase('sv')}`,
    annualReport: executionWords.annualReport,
    financialReport: executionWords.financialReport,
  },
  checkIn: {
    planned: executionWords.planned,
    happened: executionWords.happened,
    risks: executionWords.risks,
    helpNeeded: executionWords.helpNeeded,
  },
  organisationForm: { form: executionWords.form, name: executionWords.formNamed, sinceOn: executionWords.sinceOn },
}
