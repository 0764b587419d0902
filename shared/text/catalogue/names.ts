import type { Duration, Origin } from '../../domain/case.ts'
import type { Answer, Contribution } from '../../domain/criteria.ts'
import type { DecisionKind, DecisionOutcome } from '../../domain/decision.ts'
import type { DocumentKind } from '../../domain/exportedDocument.ts'
import type { Involvement } from '../../domain/actor.ts'
import type { Phase } from '../../domain/phase.ts'

/** The names of things; the same thing always has the same word. */

export const phaseNames: Record<Phase, string> = {
  initiation: 'Initiering',
  collaboration: 'Samverkan',
  execution: 'Utförande',
  result: 'Resultat',
}

export const originNames: Record<Origin, string> = { actors: 'Aktörsinitierat', city: 'Stadsinitierat' }

export const durationNames: Record<Duration, string> = { timeLimited: 'Tidsbegränsat', longRunning: 'Långsiktigt' }

export const answerNames: Record<Answer, string> = {
  met: 'Uppfyllt',
  partly: 'Delvis',
  notMet: 'Ej uppfyllt',
  notAssessed: 'Ej bedömt',
}

export const contributionNames: Record<Contribution, string> = {
  money: 'Pengar',
  resources: 'Andra resurser',
  activities: 'Ansvar för aktiviteter',
}

export const involvementNames: Record<Involvement, string> = {
  inArea: 'Finns i området',
  collaborating: 'Vill samverka',
}

export const decisionKindNames: Record<DecisionKind, string> = {
  decision1: 'Samverkansstöd (beslut 1)',
  decision2: 'Stöd i samarbetsfasen (beslut 2)',
}

export const outcomeNames: Record<DecisionOutcome, string> = {
  granted: 'Bifall',
  grantedWithChanges: 'Bifall med ändring',
  rejected: 'Avslag',
  referredBack: 'Återremiss',
  tabled: 'Bordläggning',
  forwarded: 'Överlämnat',
}

export const documentKindNames: Record<DocumentKind, string> = {
  application: 'Ansökan om samverkansstöd',
  statement: 'Underlag till nämnden',
  onePager: 'Samverkan på en sida',
  minutes: 'Minnesanteckningar',
  compilation: 'Sammanställning av synpunkter',
  proposal: 'Förslagshandling, beslut 2',
  resultReport: 'Resultat- och effektmätning',
  lessons: 'Lärdomar ur samverkan',
  frame: 'Budgetram',
  ledger: 'Ekonomisk redovisning',
  portfolio: 'Lägesrapport',
}
