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
  retry: 'Försök igen',
  goOn: { missing: 'Börja med en tom databas', 'older-file': 'Fortsätt med den äldre filen', 'other-database': 'Fortsätt med den här filen' },
  goOnTitle: 'Är du säker?',
  goOnSentence: {
    missing: 'Programmet skapar en ny, tom databas. Kommer den gamla filen tillbaka har du två att hålla isär.',
    'older-file': 'Det som gjordes efter den här filen finns då bara i den nyare filen och i säkerhetskopiorna.',
    'other-database': 'Programmet arbetar från och med nu i den här databasen.',
  },
  /** What the newest backup lacks of what was last known to have been made. */
  newestBackup: (missing: number): string =>
    missing <= 0
      ? 'Den nyaste säkerhetskopian har alla ändringar som du gjorde.'
      : `Den nyaste säkerhetskopian saknar ${missing === 1 ? 'en ändring' : `${new Intl.NumberFormat('sv-SE').format(missing)} ändringar`}.`,
  /** Commits that are missing in an older file, or that a missing one had seen. */
  behind: (fault: string, commits: number): string =>
    fault === 'missing'
      ? `Den databas som saknas hade ${commits === 1 ? 'en sparad ändring' : `${new Intl.NumberFormat('sv-SE').format(commits)} sparade ändringar`}.`
      : `${commits === 1 ? 'En sparad ändring' : `${new Intl.NumberFormat('sv-SE').format(commits)} sparade ändringar`} saknas i den här filen.`,
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
        todo: 'Läs ut det som går att läsa, eller återställ en säkerhetskopia. Vad du än väljer sparas den skadade filen bredvid, och inget tas bort.',
      }
    case 'locked':
      return {
        title: 'Databasen används av ett annat program',
        safe: UNTOUCHED,
        todo: 'Stäng det andra programmet, till exempel en andra kopia av Samverkansstöd eller ett program som synkar eller säkerhetskopierar filer. Försök sedan igen.',
      }
    case 'disk-full':
      return {
        title: 'Disken är full',
        safe: UNTOUCHED,
        todo: 'Frigör utrymme på disken och försök igen.',
      }
    case 'read-only':
      return {
        title: 'Databasen går bara att läsa',
        safe: UNTOUCHED,
        todo: 'Kontrollera att du får läsa och skriva i mappen och att filen inte är skrivskyddad. Försök sedan igen.',
      }
    case 'migration-failed':
      return {
        title: 'Databasen kunde inte anpassas till den nya versionen',
        safe: 'Databasen är kvar som den var, och en säkerhetskopia gjordes innan anpassningen började.',
        todo: 'Fortsätt med den förra versionen av programmet så länge, och skicka loggen till den som sköter programmet.',
      }
    case 'missing':
      return {
        title: 'Databasen finns inte där den låg',
        safe: 'Säkerhetskopiorna är orörda, och programmet har inte skapat någon ny databas i den gamlas ställe.',
        todo: 'Leta efter filen: någon kan ha flyttat eller tagit bort den, eller så sitter den på en enhet som inte är ansluten. Lägg tillbaka den och försök igen, eller återställ en säkerhetskopia nedan.',
      }
    case 'older-file':
      return {
        title: 'Databasen är äldre än den du arbetade i senast',
        safe: 'Inget är skrivet i filen. Säkerhetskopiorna är orörda.',
        todo: 'Någon, eller ett program som synkar filer, har lagt tillbaka en äldre fil. Leta efter den nyare och lägg tillbaka den, återställ en säkerhetskopia nedan, eller fortsätt med den här filen.',
      }
    case 'other-database':
      return {
        title: 'En annan databas ligger på databasens plats',
        safe: 'Inget är skrivet i filen. Säkerhetskopiorna är orörda.',
        todo: 'Filen är en databas från Samverkansstöd, men inte den du arbetade i senast. Lägg tillbaka den rätta, återställ en säkerhetskopia nedan, eller fortsätt med den här filen om det är meningen.',
      }
    case 'unexpected':
      return {
        title: 'Databasen kunde inte öppnas',
        safe: 'Det som var sparat ligger kvar i filen.',
        todo: 'Försök igen, eller starta om programmet. Hjälper det inte, skicka loggen till den som sköter programmet.',
      }
    default:
      return assertNever(fault)
  }
}
