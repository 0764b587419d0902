import { formatInstant, formatLongDate, type IsoDate, partsOf, relativeDay, todayIn, weekdayOf } from '../../domain/date.ts'
import { WEEKDAY_NAMES } from '../../domain/dateNames.ts'
import { formatAmount } from '../../domain/money.ts'
import { capitalise } from '../capitalise.ts'

/** Texts of the first screen. */
export const overviewText = {
  title: 'Översikt',
  newCase: 'Nytt ärende',
  today: (date: IsoDate): string => capitalise(`${WEEKDAY_NAMES[weekdayOf(date)] ?? ''} ${formatLongDate(date)}`),
  sections: {
    todayAndOverdue: { title: 'Idag och försenat', none: 'Inget möte idag, och inget är försenat.' },
    thisWeek: { title: 'Den här veckan', none: 'Inget är inplanerat de närmaste sju dagarna.' },
    awaitingBoard: { title: 'Ärenden som väntar på nämnden', none: 'Inget ärende väntar på nämnden.' },
    quiet: { title: 'Har legat stilla längst', none: 'Inget ärende ligger stilla och väntar på dig.' },
  },
  more: (count: number): string => `Visa ${formatAmount(count)} till`,
  overdue: 'Försenat',
  checkIn: 'Avstämning',
  checkInOverdue: 'Avstämningen har inte hållits',
  resultDue: 'Resultatrapporten ska vara klar',
  resultOverdue: 'Resultatrapporten är inte låst',
  boardMeeting: 'Nämnden sammanträder',
  boardOverdue: 'Nämnden har sammanträtt. Anteckna beslutet',
  meeting: (kind: string, place: string): string => [capitalise(kind) || 'Möte', place].filter(Boolean).join(', '),
  /** `fredag 27/11` */
  day: (date: IsoDate, today: IsoDate): string => {
    const { month, day } = partsOf(date)
    return date === today ? 'Idag' : capitalise(`${WEEKDAY_NAMES[weekdayOf(date)] ?? ''} ${day}/${month}`)
  },
  latest: (date: IsoDate, today: IsoDate): string => relativeDay(date, today),
  noName: {
    sentence: 'Ditt namn saknas. Fyll i vem du är, så står det rätt i ansökningar och underlag.',
    action: 'Fyll i vem du är',
  },
  first: {
    sentence: 'Här ser du vad som väntar idag och den här veckan. Det börjar med ett ärende: öppna det när du har träffat aktörerna.',
    action: 'Öppna det första ärendet',
  },
  backup: {
    title: 'Säkerhetskopia',
    never: 'Det finns ingen säkerhetskopia än.',
    latest: (instant: string, today: IsoDate): string =>
      `Senaste säkerhetskopian gjordes ${relativeDay(todayIn(new Date(instant)), today)} (${formatInstant(instant)}).`,
    unchanged: 'Inget har ändrats sedan dess.',
    changed: 'Du har gjort ändringar sedan dess.',
  },
} as const
