import { assertNever } from '../../assertNever.ts'
import type { BackupStanding } from '../../domain/backup.ts'
import { daysBetween, formatInstant, type IsoDate, relativeDay, todayIn } from '../../domain/date.ts'

type SecondPlace = BackupStanding['second']

/** Texts about the second place that backups are copied to. */
export const secondPlaceText = {
  label: 'En andra plats',
  none: 'Ingen. Välj ett USB-minne eller en mapp i hemkatalogen, så finns arbetet kvar även om datorn försvinner.',
  choose: 'Välj mapp',
  chooseTitle: 'Välj en andra plats för säkerhetskopior',
  fill: 'Kopiera dit nu',
  filling: 'Kopierar dit …',
  stop: 'Sluta kopiera dit',
  show: 'Välj en annan mapp',
  sameFolder: 'Mappen är redan den första platsen. Välj en mapp på ett annat ställe, till exempel på ett USB-minne.',
  stopped: 'Nya säkerhetskopior läggs inte längre på den andra platsen. De som finns där ligger kvar.',
} as const

/** After so many days without a copy there it is something to see to. */
export const SECOND_PLACE_WARN_DAYS = 7

const copied = (latestAt: string, today: IsoDate): string =>
  `Senaste kopian på den andra platsen gjordes ${relativeDay(todayIn(new Date(latestAt)), today)} (${formatInstant(latestAt)}).`

function reasonOf(state: SecondPlace['state']): string {
  switch (state) {
    case 'absent':
      return 'Platsen går inte att nå just nu. Kopian läggs dit när den är på plats igen.'
    case 'full':
      return 'Platsen är full. Frigör utrymme där.'
    case 'failing':
      return 'Det gick inte att skriva där. Kontrollera att platsen går att skriva i.'
    case 'good':
    case 'none':
      return ''
    default:
      return assertNever(state)
  }
}

/** How old the copy there is, and what is wrong. */
export function secondPlaceSentence({ latestAt, state }: SecondPlace, today: IsoDate): string {
  const age = latestAt === null ? 'Den andra platsen har ingen kopia än.' : copied(latestAt, today)
  return [age, reasonOf(state)].filter(Boolean).join(' ')
}

/** Whether it has been too long. A clock that says tomorrow is no reason to worry. */
export const isSecondPlaceLate = ({ folder, latestAt, isUpToDate }: SecondPlace, today: IsoDate): boolean =>
  folder !== '' && !isUpToDate && (latestAt === null || Math.abs(daysBetween(todayIn(new Date(latestAt)), today)) >= SECOND_PLACE_WARN_DAYS)
