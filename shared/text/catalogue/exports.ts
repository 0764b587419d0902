import type { ExportFormat } from '../../domain/exports/format.ts'
import type { ImportField } from '../../domain/imports/fields.ts'
import { formatAmount } from '../../domain/money.ts'

const counted = (count: number, one: string, many: string): string => `${formatAmount(count)} ${count === 1 ? one : many}`

/** What each column is called, in exports and wherever columns are chosen. */
export const fieldHeadings: Record<ImportField, string> = {
  actorName: 'Aktör',
  aliases: 'Andra namn',
  kind: 'Slag',
  organisationNumber: 'Organisationsnummer',
  address: 'Adress',
  area: 'Område',
  web: 'Webbplats',
  actorPhone: 'Telefon',
  actorEmail: 'E-post',
  tags: 'Taggar',
  notes: 'Anteckningar',
  contactName: 'Kontaktperson',
  contactRole: 'Kontaktens roll',
  contactPhone: 'Kontaktens telefon',
  contactEmail: 'Kontaktens e-post',
  actorId: 'Aktörens id',
  contactId: 'Kontaktens id',
}

export const formatNames: Record<ExportFormat, string> = { xlsx: 'Excel (XLSX)', csv: 'Text (CSV)', vcard: 'Visitkort (vCard 4)' }

export const exportText = {
  title: 'Exportera aktörer',
  menu: 'Exportera',
  facts: 'Aktörer och de personer som står vid dem nu',
  sheet: 'Aktörer och kontakter',
  fileStem: 'Aktörer och kontakter',
  format: 'Filens format',
  help: {
    xlsx: 'För att läsa, sortera och rätta i Excel. Filen kan importeras igen utan att något ändras.',
    csv: 'För andra program. Öppnas rätt i svenskt Excel, och kan importeras igen utan att något ändras.',
    vcard: 'För adressboken i mejlprogrammet eller telefonen.',
  } satisfies Record<ExportFormat, string>,
  internal: 'Uppskattningar av inflytande och intresse följer aldrig med, och inte heller anteckningar om personer. Anteckningar om aktörer följer med i Excel och CSV.',
  safe: 'Text som ett kalkylprogram kunde ta för en formel får en apostrof framför sig i filen. Den försvinner när filen importeras.',
  button: 'Exportera',
  running: 'Exporterar …',
  done: (actors: number, contacts: number) =>
    `${counted(actors, 'aktör', 'aktörer')} och ${counted(contacts, 'kontakt', 'kontakter')} är skrivna.`,
  show: 'Visa mappen',
  earlier: 'Tidigare exporter',
  none: 'Inget har exporterats än.',
} as const
