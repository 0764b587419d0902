import { formatKronor } from '../../domain/money.ts'

/** Words of the proposal (förslagshandling) to the board for decision 2. */
export const proposalDocument = {
  title: (title: string) => `Stöd i samarbetet: ${title}`,
  subject: (area: string, board: string) => `Förslagshandling till ${board} om stöd till samverkan i ${area}, beslut 2.`,
  kind: 'Förslagshandling',
  plan: 'Plan',
  period: 'Period',
  decision1: 'Beslut 1',
  background: 'Bakgrund',
  dialogue: 'Vad dialogen gav',
  dialogueCounts: (activities: number, opinions: number) =>
    `${activities === 1 ? 'En dialogaktivitet har hållits' : `${activities} dialogaktiviteter har hållits`} och ${
      opinions === 1 ? 'en synpunkt har tagits emot' : `${opinions} synpunkter har tagits emot`
    }. En synpunkt kan höra till flera teman.`,
  noDialogue: 'Inga synpunkter är antecknade.',
  themesCaption: 'Synpunkter och förslag per tema',
  theme: 'Tema',
  opinions: 'Synpunkter',
  answeredBy: 'Förslag som svarar mot temat',
  unanswered: 'Inget förslag',
  motives: 'Motiv: bedömning mot kriterierna',
  measures: 'Insatser och aktiviteter',
  measuresCaption: 'Förslagen, med ansvarig, tid och kostnad i kronor',
  noMeasures: 'Inga insatser eller aktiviteter är inlagda.',
  measure: 'Förslag',
  responsible: 'Ansvarig',
  time: 'Tid',
  cost: 'Kostnad',
  asked: 'Söks av FGK',
  sum: 'Summa',
  answersThemes: (themes: string) => `Svarar mot: ${themes}`,
  asksOther: (what: string) => `Söks därutöver: ${what}`,
  timetable: 'Tidsplan',
  timetableCaption: (from: string, to: string) => `Tidsplan ${from} till ${to}`,
  noDays: 'Ingen rad i planen har fått en tid.',
  withoutDays: (titles: string) => `Utan tid i planen: ${titles}.`,
  what: 'Vad',
  starts: 'Börjar',
  ends: 'Slutar',
  decidedTimes: 'Beslutat',
  economy: 'Ekonomi',
  amounts: 'Belopp i hela kronor',
  amount: 'Kronor',
  wholeCost: 'Planens kostnad',
  sought: 'Sökt av FGK',
  proposed: 'Föreslaget av FGK',
  proposedOther: 'FGK föreslår också stöd i annat än pengar',
  withoutCost: (count: number) => (count === 1 ? 'En rad saknar kostnad och ingår inte i summan.' : `${count} rader saknar kostnad och ingår inte i summan.`),
  planAppendix: (title: string) => `Plan med insatser, aktiviteter och tidsplan: ${title}`,
  fileName: (title: string, plan: string) => `Förslag till nämnden ${title} ${plan}`,
} as const

/** First points of the proposal, in whole sentences, for the writer to change. */
export const suggestedProposalPoints = {
  support: (board: string, title: string, plan: string) => `${board} beslutar om stöd till ${title} enligt ${plan}.`,
  money: (board: string, kronor: number, title: string) => `${board} avsätter ${formatKronor(kronor)} för insatserna i ${title}.`,
  other: (board: string, what: string) => `${board} bidrar därutöver med ${what}.`,
  report: (board: string, office: string) => `${board} ger ${office} i uppdrag att följa upp insatserna och återkomma med resultatet.`,
} as const
