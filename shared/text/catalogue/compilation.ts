import { formatAmount } from '../../domain/money.ts'

const plural = (count: number, one: string, many: string): string => `${formatAmount(count)} ${count === 1 ? one : many}`

/** `412 synpunkter` */
export const opinionsCounted = (count: number): string => plural(count, 'synpunkt', 'synpunkter')

/** Whole percent; a share that is something is never said to be nothing. */
const share = (count: number, total: number): string => {
  if (total === 0) return '0 %'
  const percent = (100 * count) / total
  return percent > 0 && percent < 1 ? 'under 1 %' : `${Math.round(percent)} %`
}

/** Texts of the compilation of opinions as a document. */
export const compilationTexts = {
  title: (title: string): string => `Sammanställning av synpunkter: ${title}`,
  subject: (title: string): string => `Synpunkter per tema och grupp i ${title}.`,
  fileName: (title: string): string => `Synpunkter ${title}`,
  fileNameEnding: (version: number, date: string): string => ` v${version} ${date}`,
  total: 'Synpunkter',
  coded: 'Sorterade i teman',
  codedOf: (coded: number, total: number): string => `${formatAmount(coded)} av ${formatAmount(total)}`,
  period: 'Lämnade',
  days: (first: string, last: string): string => (first === last ? first : `${first} – ${last}`),
  howCounted: 'En synpunkt kan höra till flera teman och räknas då i vart och ett av dem. Synpunkterna visas per grupp, aldrig per person.',
  asked: 'Hur synpunkterna samlades in',
  activities: 'Genomförda dialogaktiviteter',
  activity: 'Aktivitet',
  method: 'Sätt',
  when: 'När',
  groups: 'Målgrupper',
  reached: 'Nådde',
  noActivities: 'Inga dialogaktiviteter är antecknade som genomförda.',
  whatAbout: 'Vad synpunkterna handlar om',
  perTheme: 'Synpunkter per tema',
  theme: 'Tema',
  whoFrom: 'Vilka synpunkterna kommer från',
  perGroup: 'Synpunkter per grupp',
  group: 'Grupp',
  count: 'Antal',
  perThemeAndGroup: 'Synpunkter per tema och grupp',
  unsaid: 'Ej angiven',
  otherGroups: 'Övriga',
  all: 'Alla',
  uncoded: 'Utan tema',
  themes: 'Tema för tema',
  counted: (count: number, total: number): string => `${opinionsCounted(count)}, ${share(count, total)} av alla.`,
  bar: (count: number, total: number): string => `${formatAmount(count)} (${share(count, total)})`,
  examples: 'Exempel',
  quote: (text: string): string => `”${text}”`,
  nothing: 'Inga synpunkter är antecknade i ärendet.',
  nothingCoded: 'Ingen synpunkt är sorterad i ett tema än.',
} as const
