// Fields of money, results, lessons, the network and the papers: the words that their forms use.
import type { ChangeKind } from '../../../domain/changes/kinds.ts'
import { correctionText } from '../corrections.ts'
import { frameTexts } from '../frames.ts'
import { lessonWords } from '../lessons.ts'
import { moneyWords } from '../money.ts'
import { onePagerTexts } from '../onePager.ts'
import { placeTexts, resultTexts, targetTexts } from '../results.ts'
import { networkFields } from './networkFields.ts'
import { portfolioFields } from './portfolioFields.ts'
import { settingsFields } from './settingsFields.ts'

type Labels = Partial<Record<ChangeKind, Readonly<Record<string, string>>>>

const measured = { value: targetTexts.value, measuredOn: targetTexts.measuredOn, source: targetTexts.source, split: targetTexts.splitGroups, group: 'Grupp' } as const
const revised = { target: targetTexts.target, revisedOn: targetTexts.revisedOn, reason: targetTexts.reason } as const

export const followUpFields: Labels = {
  ...networkFields,
  ...portfolioFields,
  ...settingsFields,
  ledgerRow: {
    kind: moneyWords.kind, purpose: moneyWords.purpose, decisionId: moneyWords.decision, planId: moneyWords.plan, frameYear: moneyWords.frameYear, text: moneyWords.text, kronor: moneyWords.kronor,
  },
  contribution: {
    giver: moneyWords.giver, giverName: moneyWords.giverName, kind: moneyWords.contributionKind, hours: moneyWords.hours, text: moneyWords.text, valueKronor: moneyWords.value,
  },
  frameChange: {
    year: 'År', changedOn: frameTexts.changedOn, changeKronor: frameTexts.change, reason: frameTexts.reason, documentReference: frameTexts.document,
  },
  result: { dueOn: resultTexts.dueOn, answers: 'Svar', prefilled: resultTexts.prefilled, writing: 'Texten' },
  resultVersion: { finalisedAt: 'Låst', finalisedBy: 'Låst av', content: 'Innehåll' },
  indicator: {
    name: targetTexts.name,
    unit: targetTexts.unit,
    direction: targetTexts.direction,
    baseline: targetTexts.baseline,
    baselineOn: targetTexts.baselineOn,
    baselineSource: targetTexts.baselineSource,
    target: targetTexts.target,
    targetOn: targetTexts.targetOn,
    splitGroups: targetTexts.splitGroups,
    targetRevisions: 'Ändrade mål',
    outcomes: targetTexts.outcomes,
    ...measured,
    revisedOn: targetTexts.revisedOn,
    reason: targetTexts.reason,
  },
  targetRevision: revised,
  outcome: measured,
  indicatorMatrix: {
    columns: placeTexts.columns, rows: placeTexts.rows, placements: 'Indikatorernas rutor', steps: placeTexts.steps, column: 'Ruta åt höger', row: 'Ruta nedåt', content: 'Innehåll',
    name: 'Namn',
  },
  placeView: { viewedOn: placeTexts.viewedOn, viewedBy: placeTexts.viewedBy, ratings: 'Bedömning', perspective: 'Perspektiv', rating: 'Bedömning', reason: 'Motivering' },
  lesson: {
    kind: lessonWords.fields.kind,
    text: lessonWords.fields.text,
    theme: lessonWords.fields.theme,
    level: lessonWords.fields.level,
    phase: lessonWords.fields.phase,
    notedOn: lessonWords.fields.notedOn,
    notedIn: 'Antecknad i',
  },
  lessonUse: { usedOn: 'Används sedan', lessonId: 'Lärdom' },
  onePager: {
    startsOn: onePagerTexts.startsOn,
    endsOn: onePagerTexts.endsOn,
    totalKronor: onePagerTexts.total,
    sources: onePagerTexts.sources,
    areas: onePagerTexts.areas,
    relatedInitiatives: onePagerTexts.relatedInitiatives,
    goalCount: onePagerTexts.goals,
    partners: onePagerTexts.partners,
    isApplicant: 'Sökande',
    writing: 'Texten',
  },
  correction: {
    entity: 'Gäller', entityId: 'Gäller', correctedAt: 'Rättad', correctedBy: 'Rättad av', askedBy: correctionText.askedBy, askedOn: correctionText.askedOn,
    before: 'Före', after: 'Efter', recipients: 'Kan ha fått den felaktiga uppgiften', toldOn: 'Fick veta',
  },
}
