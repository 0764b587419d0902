import { assertNever } from '../../assertNever.ts'
import type { StoreFault } from '../../ipc/storeFault.ts'

export interface StoreFaultWords {
  /** What happened. */
  readonly title: string
  /** What is safe. */
  readonly safe: string
  /** What to do. */
  readonly todo: string
}

export const storeFaultText = {
  safe: 'Det här är säkert',
  todo: 'Gör så här',
  database: 'Databasen',
  showDatabase: 'Visa databasen i mapp',
  showLog: 'Visa loggen i mapp',
  restore: 'Återställ en säkerhetskopia',
  incident: (id: string): string => `Felet är antecknat i loggen som ${id}.`,
  back: 'Tillbaka till sidan',
} as const

const UNTOUCHED = 'Databasen är inte ändrad. Allt som var sparat ligger kvar i filen.'

/** What happened, what is safe and what to do, for each way in which the database may refuse to open. */
export function storeFaultWords(fault: StoreFault): StoreFaultWords {
  switch (fault) {
    case 'newer-schema':
      return {
        title: 'Databasen är gjord med en nyare version av programmet',
        safe: UNTOUCHED,
        todo: 'Uppdatera programmet på den här datorn och starta det igen.',
      }
    case 'foreign':
      return {
        title: 'Filen på databasens plats hör inte till Samverkansstöd',
        safe: 'Filen är inte ändrad.',
        todo: 'Kontrollera om någon har flyttat eller bytt ut filen. Lägg tillbaka den rätta, eller återställ en säkerhetskopia nedan. Den främmande filen läggs då undan.',
      }
    case 'damaged':
      return {
        title: 'Databasen är skadad',
        safe: 'Programmet skriver inget mer i den skadade filen. Säkerhetskopiorna är orörda.',
        todo: 'Återställ den senaste säkerhetskopian nedan. Den skadade filen sparas bredvid, så att det som inte hann kopieras kan räddas.',
      }
    case 'locked':
      return {
        title: 'Databasen används av ett annat program',
        safe: UNTOUCHED,
        todo: 'Stäng det andra programmet, till exempel en andra kopia av Samverkansstöd eller ett program som synkar eller säkerhetskopierar filer. Starta sedan Samverkansstöd igen.',
      }
    case 'disk-full':
      return {
        title: 'Disken är full',
        safe: UNTOUCHED,
        todo: 'Frigör utrymme på disken och starta Samverkansstöd igen.',
      }
    case 'read-only':
      return {
        title: 'Databasen går bara att läsa',
        safe: UNTOUCHED,
        todo: 'Kontrollera att du får skriva i mappen och att filen inte är skrivskyddad. Starta sedan Samverkansstöd igen.',
      }
    case 'migration-failed':
      return {
        title: 'Databasen kunde inte anpassas till den nya versionen',
        safe: 'Databasen är kvar som den var, och en säkerhetskopia gjordes innan anpassningen började.',
        todo: 'Fortsätt med den förra versionen av programmet så länge, och skicka loggen till den som sköter programmet.',
      }
    case 'unexpected':
      return {
        title: 'Databasen kunde inte öppnas',
        safe: 'Det som var sparat ligger kvar i filen.',
        todo: 'Stäng programmet och starta det igen. Hjälper det inte, skicka loggen till den som sköter programmet.',
      }
    default:
      return assertNever(fault)
  }
}
