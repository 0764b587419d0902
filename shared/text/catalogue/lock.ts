import type { BackupSecret } from '../../domain/backup.ts'

/** Texts of the lock of the app. */
export const lockText = {
  title: 'Låst',
  lead: 'Det du höll på med finns kvar.',
  passphrase: 'Lösenordsfras',
  code: 'Återställningskod',
  unlock: 'Lås upp',
  wrong: {
    passphrase: 'Lösenordsfrasen stämmer inte. Försök igen.',
    code: 'Koden stämmer inte. Försök igen.',
  } satisfies Record<BackupSecret['kind'], string>,
  wait: (seconds: number) => (seconds < 60 ? `Vänta ${seconds} s innan du försöker igen.` : `Vänta ${Math.ceil(seconds / 60)} min innan du försöker igen.`),
  unsaved: 'Något är inte sparat än. Lås upp, så sparas det, och stäng sedan.',
  forgotten: {
    title: 'Har du glömt lösenordsfrasen?',
    withCode: 'Koden på återställningsbladet för säkerhetskopiorna öppnar också låset.',
    withoutCode: 'Programmet har ingen annan väg in: det finns inget återställningsblad.',
    chooseCode: 'Skriv koden i stället',
    fromOutside: 'It-avdelningen kan ta bort låset ur databasfilen. Inget av det du har sparat försvinner då. Hur det går till står i handboken, under Lås programmet.',
  },
  isOff: 'Låset är inte påslaget. Du väljer det under Inställningar, Lås.',
  section: {
    title: 'Lås',
    label: 'Lås programmet när du inte är där',
    off: 'Programmet låses inte.',
    on: (minutes: number) => `Låses efter ${minutes} minuter utan att du rör datorn, när datorn går i vila eller låses, och vid start.`,
    keys: (keys: string) => `Lås direkt med ${keys}.`,
    protects:
      'Låset hindrar den som går förbi att läsa och skriva. Det krypterar inte databasen: den som kommer åt datorns disk kan läsa filen. Mot det skyddar datorns diskkryptering.',
    minutes: 'Lås efter',
    choice: (minutes: number) => `${minutes} min`,
    turnOn: 'Slå på låset',
    turnOff: 'Ta bort låset',
    change: 'Byt lösenordsfras',
    now: 'Lås nu',
    present: 'Nuvarande lösenordsfras',
    fresh: 'Ny lösenordsfras',
    again: 'Skriv lösenordsfrasen igen',
    turnOffLead: 'Skriv lösenordsfrasen för att ta bort låset.',
    forget: 'Glömmer du frasen öppnar återställningsbladet för säkerhetskopiorna, om du har gjort ett. Annars får it-avdelningen ta bort låset ur databasfilen. Inget du har sparat försvinner.',
    turnedOn: 'Låset är påslaget.',
    turnedOff: 'Låset är borttaget.',
    changed: 'Lösenordsfrasen är bytt.',
    wrong: 'Lösenordsfrasen stämmer inte.',
  },
} as const
