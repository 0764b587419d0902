import type { MailWay, SendingWay } from '../../domain/network/meeting.ts'

/** Texts of invitations to the network's meetings. */
export const invitationTexts = {
  fileToAll: 'Inbjudan till alla',
  folder: (title: string, date: string): string => `Inbjudan ${title} ${date}`,
  heading: 'Inbjudan',
  subject: 'Ämne',
  text: 'Text',
  fieldsHelp: (fields: readonly string[]): string =>
    `Fält som fylls i för var och en: ${fields.map((each) => `{${each}}`).join(', ')}.`,
  unknownFields: (fields: readonly string[]): string => `Känner inte igen ${fields.join(', ')}. Det står kvar som du skrev det.`,
  startSubject: (title: string): string => `Inbjudan: ${title} {datum}`,
  startText:
    'Hej {namn},\n\nvälkommen till en träff där vi som arbetar med samverkan i olika områden lär av varandra.\n\nNär: {datum} {tid}\nVar: {plats}\nTema: {tema}\n\nSvara gärna på det här brevet om du kommer.',
  preview: 'Så ser inbjudan ut',
  previewFor: 'Visa för',
  previewSubject: (subject: string): string => `Ämne: ${subject}`,
  unreachable: (names: readonly string[]): string => `E-postadress saknas för ${names.join(', ')}.`,
  nobody: 'Bjud in någon som har en e-postadress, så går inbjudan att skicka.',
  personalHidden: 'Texten har fält som skiljer sig mellan mottagarna. I ett gemensamt brev blir de tomma: spara hellre ett brev var.',
  ways: {
    copied: 'Kopiera adresserna',
    letters: 'Spara ett brev var',
    hidden: 'Spara ett brev med dold kopia',
  } satisfies Record<MailWay, string>,
  wayHelp: 'Breven sparas som filer som du öppnar och skickar i ditt e-postprogram. Mötet till kalendern ligger med.',
  copied: (count: number): string => (count === 1 ? '1 adress är kopierad.' : `${count} adresser är kopierade.`),
  notCopied: 'Det gick inte att kopiera adresserna.',
  saved: (path: string): string => `Sparat i ${path}`,
  log: 'Utskick',
  showText: 'Visa texten',
  hideText: 'Dölj texten',
  showTextOf: (when: string): string => `Visa texten från ${when}`,
  hideTextOf: (when: string): string => `Dölj texten från ${when}`,
  logWays: {
    copied: 'Adresser kopierade',
    letters: 'Ett brev var',
    hidden: 'Ett brev med dold kopia',
    labels: 'Adressetiketter',
  } satisfies Record<SendingWay, string>,
  logLine: (when: string, way: string, count: number): string => `${when}: ${way}, ${count === 1 ? '1 mottagare' : `${count} mottagare`}`,
} as const
