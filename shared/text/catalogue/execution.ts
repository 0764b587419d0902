import { assertNever } from '../../assertNever.ts'
import { type IsoDate, relativeDay } from '../../domain/date.ts'
import { type KnownForm, ORGANISATION_FORMS } from '../../domain/execution/organisationForm.ts'
import type { CheckedItem } from '../../domain/execution/suggestion.ts'
import type { Deviation } from '../../domain/plan/deviation.ts'
import { capitalise } from '../capitalise.ts'
import { deviationKindNames, planItemStateNames } from './plan.ts'

export const formNames: Record<KnownForm, string> = {
  network: 'Informellt nätverk',
  association: 'Förening',
  bid: 'BID',
  cultureSystem: 'Kultursystem',
  iop: 'IOP',
}

const isKnown = (form: string): form is KnownForm => ORGANISATION_FORMS.some((each) => each === form)

/** A form by its name, or the user's own word. */
export const formName = (form: string): string => (isKnown(form) ? formNames[form] : form)

/** The form that a name stands for; any other word stays as it was written. */
export const formOfName = (text: string): string => {
  const lower = text.trim().toLocaleLowerCase('sv')
  return ORGANISATION_FORMS.find((form) => formNames[form].toLocaleLowerCase('sv') === lower) ?? text
}

/** The days of an activity in a line: `2027-03-01–2027-05-31`. */
export const daysOf = ({ startsOn, endsOn }: Pick<CheckedItem, 'startsOn' | 'endsOn'>): string => {
  if (startsOn === null && endsOn === null) return 'utan datum'
  return startsOn === endsOn || startsOn === null || endsOn === null ? (startsOn ?? endsOn ?? '') : `${startsOn}–${endsOn}`
}

const progressOf = ({ state, progressPercent }: Pick<CheckedItem, 'state' | 'progressPercent'>): string =>
  state === 'ongoing' && progressPercent > 0 ? `pågår, ${progressPercent} %` : planItemStateNames[state].toLocaleLowerCase('sv')

/** What a new check-in begins with: what was planned for the time, and how it has gone. */
export const checkInTexts = {
  planned: (items: readonly CheckedItem[]): string => items.map((item) => `${item.title} (${daysOf(item)})`).join('\n'),
  happened: (items: readonly CheckedItem[]): string =>
    items.map((item) => `${item.title}: ${progressOf(item)}${item.progressNote === '' ? '' : `. ${item.progressNote}`}`).join('\n'),
}

type Fields = Readonly<Record<string, unknown>>
const day = (fields: Fields, name: string): IsoDate | null => {
  const value = fields[name]
  return typeof value === 'string' ? value : null
}
const span = (fields: Fields): string => daysOf({ startsOn: day(fields, 'startsOn'), endsOn: day(fields, 'endsOn') })

/** What a deviation was, in a line. */
export function deviationSentence({ kind, before, after }: Pick<Deviation, 'kind' | 'before' | 'after'>): string {
  switch (kind) {
    case 'date':
      return `${deviationKindNames.date}: ${span(before)} blev ${span(after)}`
    case 'cost':
    case 'scope':
    case 'dropped':
    case 'added':
      return deviationKindNames[kind]
    default:
      return assertNever(kind)
  }
}

/** The tab where the plan is carried out and followed. */
export const executionWords = {
  noPlan: 'Ärendet har ingen plan än. Den skrivs under Plan, och genomförandet börjar när nämnden har fattat beslut 2.',
  toPlan: 'Till planen',
  toDecisions: 'Till besluten',
  notYet: 'Genomförandet kan inte börja än',
  activities: (title: string): string => `Aktiviteter i ${title}`,
  summary: (done: number, all: number, late: number): string =>
    [`${done} av ${all} klara`, late > 0 ? (late === 1 ? '1 försenad' : `${late} försenade`) : ''].filter(Boolean).join(' · '),
  decided: (days: string): string => `Beslutat: ${days}`,
  late: 'Försenad',
  follow: 'Följ upp',
  followLabel: (title: string): string => `Följ upp ${title}`,
  progressTitle: (title: string): string => `Så går det: ${title}`,
  state: 'Läge',
  percent: 'Hur långt',
  percentHelp: 'I procent, 0 till 100.',
  badPercent: 'Skriv ett helt tal från 0 till 100.',
  note: 'Anteckning',
  change: 'Ändra tid, kostnad eller innehåll, eller stryk aktiviteten, gör du i planen. Då anger du skälet.',
  deviations: 'Avvikelser från den beslutade planen',
  noDeviations: 'Inga avvikelser.',
  agreed: (by: string, on: IsoDate): string => (by === '' ? on : `${by}, ${on}`),

  checkIns: 'Avstämningar',
  rhythm: 'Avstämning var … vecka',
  rhythmHelp: 'Antal veckor mellan avstämningarna, 1 till 52. Lämna tomt om ingen rytm är bestämd.',
  badWeeks: 'Skriv ett helt tal från 1 till 52.',
  next: (on: IsoDate, today: IsoDate): string => `Nästa avstämning ${on} (${relativeDay(on, today)})`,
  overdue: (on: IsoDate, today: IsoDate): string => `Avstämningen skulle ha hållits ${on} (${relativeDay(on, today)})`,
  noCheckIns: 'Ingen avstämning är antecknad än.',
  addCheckIn: 'Anteckna avstämning',
  goOnCheckIn: 'Fortsätt på den nya avstämningen',
  checkInTitle: (on: IsoDate): string => `Avstämning ${on}`,
  newCheckIn: 'Ny avstämning',
  changeCheckIn: 'Ändra avstämningen',
  removeCheckIn: 'Ta bort avstämningen',
  heldOn: 'Datum',
  planned: 'Det här var planerat',
  happened: 'Det här har hänt',
  risks: 'Risker',
  helpNeeded: 'Hjälp som behövs',
  prefilled: 'Ifyllt från planen. Ändra fritt.',

  told: 'Resultatet kommunicerat till områdets aktörer',
  toldHelp: 'Den ansvariga gruppen berättar för områdets aktörer vad beslutet blev och vad som händer nu.',
  toldOn: 'När',
  toldHow: 'Hur',
  toldHowHelp: 'Till exempel möte, anslag, nyhetsbrev.',

  forms: 'Organisationsform',
  formsHelp: 'Aktörerna organiserar sig som de vill, och formen kan ändras under ärendet. Bildar de en förening behövs också föreningens egna berättelser i uppföljningen.',
  noForms: 'Ingen form är antecknad.',
  addForm: 'Anteckna form',
  goOnForm: 'Fortsätt på den nya formen',
  newForm: 'Ny organisationsform',
  changeForm: 'Ändra organisationsformen',
  removeForm: 'Ta bort formen',
  form: 'Form',
  formHelp: 'Välj i listan eller skriv ett eget ord.',
  formNamed: 'Namn',
  sinceOn: 'Från och med',
  formTitle: (form: string, name: string): string => (name === '' ? formName(form) : `${formName(form)}: ${name}`),
  since: (on: IsoDate): string => `Från ${on}`,
  documents: 'Föreningens berättelser',
  documentsHelp: 'Ange var handlingen finns, till exempel dess diarienummer.',
  annualReport: 'Verksamhetsberättelse',
  financialReport: 'Ekonomisk berättelse',

  changeRow: 'Ändra',
  changeRowLabel: (title: string): string => `Ändra ${title}`,
  done: 'Klar',
  discard: 'Släng utkastet',
  removed: (title: string): string => `${capitalise(title)} togs bort.`,
  close: 'Stäng',
} as const
