import { formatInstant, type IsoDate, relativeDay, todayIn } from '../../domain/date.ts'
import type { Settings } from '../../domain/settings.ts'

/** Texts of the settings. */
export const settingsText = {
  title: 'Inställningar',
  facts: 'Allt sparas direkt.',
  contents: 'På den här sidan',
  person: {
    title: 'Kontaktperson',
    intro: 'Namnet och uppgifterna står i ansökningar och underlag.',
    name: 'Namn',
    role: 'Titel',
    phone: 'Telefon',
    email: 'E-post',
  },
  look: {
    title: 'Utseende',
    appearance: 'Ljust eller mörkt',
    contrast: 'Kontrast',
    appearances: { system: 'Som datorn', light: 'Ljust', dark: 'Mörkt' } satisfies Record<Settings['appearance'], string>,
    contrasts: { normal: 'Vanlig', high: 'Hög' } satisfies Record<Settings['contrast'], string>,
    zoom: 'Större eller mindre text: Ctrl och plus eller minus.',
  },
  folders: {
    title: 'Mappar',
    documents: 'PDF-filer sparas i',
    backups: 'Säkerhetskopior sparas i',
    choose: 'Välj mapp',
    chooseNamed: { documents: 'Välj mapp för PDF-filer', backups: 'Välj mapp för säkerhetskopior' },
    reset: 'Använd standardmappen',
    show: 'Visa i mapp',
    changed: 'Mappen är ändrad. Filer som redan är sparade ligger kvar där de var.',
  },
  risk: {
    sync: 'Databasen ligger i en mapp som synkas med en molntjänst. Synkningen kan skriva över det du just sparat. Be it-avdelningen om en lokal mapp.',
    network: 'Databasen ligger på en nätverksplats. Tappas nätet kan det du just skrivit gå förlorat. Be it-avdelningen om en lokal mapp.',
  },
  archive: {
    title: 'PDF för arkivet',
    label: 'Arkivformat',
    help: 'PDF/A-1a är det som de flesta arkiv tar emot. Byt bara om din arkivarie ber om ett annat format.',
  },
  about: {
    title: 'Om Samverkansstöd',
    version: 'Version',
    runtime: 'Byggt på',
    database: 'Databas',
    log: 'Logg',
    schema: (version: number) => `schema ${version}`,
    showDatabase: 'Visa databasen i mapp',
    showLog: 'Visa loggen i mapp',
    licences: 'Licenser',
    showLicences: (count: number) => `Visa licenser för ${count} delar`,
    hideLicences: 'Dölj licenserna',
    noLicences: 'Licenslistan följer med det färdiga programmet.',
  },
} as const

/** `2026-11-21 14.30, igår` */
export const instantAndAge = (instant: string, today: IsoDate): string =>
  `${formatInstant(instant)}, ${relativeDay(todayIn(new Date(instant)), today)}`
