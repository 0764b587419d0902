import type { CaseRoleName } from '../../domain/register/caseRole.ts'

export const roleNames: Record<CaseRoleName, string> = {
  initiator: 'Initiativtagare',
  interested: 'Intresserad',
  participant: 'Medverkande',
  responsibleGroup: 'Ansvarig grupp',
  financier: 'Finansiär',
  driving: 'Drivande',
  affected: 'Berörd',
  coOpted: 'Adjungerad',
}

export const roleWords = {
  heading: 'Roller',
  inCases: 'Roller i ärenden',
  empty: 'Ingen aktör har en roll i ärendet än.',
  emptyForActor: 'Aktören har ingen roll i något ärende än. Roller läggs till i ärendet, under Aktörer.',
  add: 'Lägg till roll',
  goOnWriting: 'Fortsätt på den nya rollen',
  newTitle: 'Ny roll',
  changeTitle: 'Ändra rollen',
  change: 'Ändra',
  changeLabel: (title: string) => `Ändra ${title}`,
  done: 'Klar',
  remove: 'Ta bort rollen',
  discard: 'Släng utkastet',
  removed: (title: string) => `Rollen för ${title} togs bort.`,
  actor: 'Aktör',
  actorHelp: 'Sök i registret, eller skriv ett nytt namn och välj att lägga till det.',
  addActor: (name: string) => `Lägg till ”${name}” i registret`,
  role: 'Roll',
  contact: 'Kontaktperson',
  contactHelp: 'Den som för aktörens talan i ärendet.',
  noContact: 'Ingen namngiven',
  became: (name: string) => `Blev ${name}`,
  ceased: (name: string) => `Slutade som ${name}`,
  since: 'Från och med',
  until: 'Till och med',
  conflict: 'Jäv',
  conflictHelp: 'Skriv om någon hos aktören kan vara jävig, och i vad. Lämna tomt om det inte är så.',
  conflictMark: 'Jäv noterat',
  toActor: (name: string) => `Visa ${name} i registret`,
  chooseActor: 'Välj en aktör, så sparas rollen.',
} as const

/** A period as one reads it: `2026-01-01 till 2026-06-30`; empty where nothing is known. */
export function periodText(since: string | null, until: string | null): string {
  if (since && until) return `${since} till ${until}`
  if (since) return `från ${since}`
  return until ? `till ${until}` : ''
}
