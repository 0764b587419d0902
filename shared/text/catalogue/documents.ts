import type { DocumentFormat, DocumentKind } from '../../domain/exportedDocument.ts'

/** Texts of the list of exported documents. */
export const documentsText = {
  title: 'Dokument',
  count: (count: number): string => (count === 1 ? '1 sparat dokument' : `${count} sparade dokument`),
  most: (count: number): string => `De ${count} senaste dokumenten visas. Äldre finns under varje ärende.`,
  filters: 'Visa bara',
  kinds: { application: 'Ansökningar', statement: 'Underlag till nämnden', onePager: 'Samverkan på en sida', compilation: 'Sammanställningar', proposal: 'Förslag till beslut 2', minutes: 'Minnesanteckningar', resultReport: 'Resultatrapporter', lessons: 'Lärdomar', frame: 'Budgetramar', ledger: 'Ekonomiska redovisningar', portfolio: 'Lägesrapporter' } satisfies Record<DocumentKind, string>,
  /** Said where a file knows no pages before it is printed. */
  formats: { pdf: 'PDF', docx: 'Word (DOCX)' } satisfies Record<DocumentFormat, string>,
  name: (kind: string, version: number): string => `${kind} v${version}`,
  pages: (count: number): string => (count === 1 ? '1 sida' : `${count} sidor`),
  checksum: 'Kontrollsumma',
  checksumHint: (sha256: string): string => `SHA-256: ${sha256}. Samma summa betyder samma fil, på bokstaven.`,
  copyChecksum: 'Kopiera kontrollsumman',
  copied: 'Kontrollsumman är kopierad.',
  open: 'Öppna',
  openNamed: (fileName: string): string => `Öppna ${fileName}`,
  showInFolder: 'Visa i mapp',
  exportAgain: 'Spara filen igen',
  menu: (fileName: string): string => `Fler val för ${fileName}`,
  savedAgain: (path: string): string => `Samma fil är sparad igen: ${path}`,
  missing: 'Filen finns inte längre där den sparades. Innehållet finns kvar i databasen.',
  none: {
    sentence: 'Här samlas de dokument som du har skapat. Det första kommer när du låser en ansökan.',
    action: 'Till ärendena',
  },
  noneOfKind: 'Inga dokument av det slaget än.',
} as const
