import type { LabelSheetId } from '../../domain/network/labels.ts'

/** Texts of address labels, on the screen and in the file. */
export const labelTexts = {
  title: (title: string): string => `Adressetiketter: ${title}`,
  subject: (title: string): string => `Adressetiketter till inbjudan till ${title}.`,
  fileName: (title: string, date: string): string => `Adressetiketter ${title} ${date}`,
  heading: 'Adressetiketter för brev på papper',
  help: 'En etikett för var och en som inte har tackat nej. Skriv ut filen i verklig storlek (100 %), annars hamnar texten fel på arket.',
  sheet: 'Etikettark i A4',
  sheets: {
    '70x37': '70 × 37 mm, 24 på arket',
    '63x38': '63,5 × 38,1 mm, 21 på arket',
    '99x38': '99,1 × 38,1 mm, 14 på arket',
  } satisfies Record<LabelSheetId, string>,
  startAt: 'Börja på etikett nummer',
  startAtHelp: 'Räkna radvis från övre vänstra hörnet, om arket är delvis använt.',
  startAtWrong: (most: number): string => `Skriv ett tal från 1 till ${most}.`,
  count: (labels: number, sheets: number): string =>
    `${labels === 1 ? '1 etikett' : `${labels} etiketter`} på ${sheets === 1 ? '1 ark' : `${sheets} ark`}.`,
  missing: (names: readonly string[]): string => `Får ingen etikett, för adress saknas: ${names.join(', ')}.`,
  noPostcode: (names: readonly string[]): string => `Postnummer och ort saknas i adressen: ${names.join(', ')}.`,
  nobody: 'Ingen av de inbjudna har en adress i registret än.',
  export: 'Spara etiketter som PDF',
} as const
