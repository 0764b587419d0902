import { formatAmount } from '../../domain/money.ts'
import { listInWords } from '../listInWords.ts'

const words = (count: number): string => (count === 1 ? '1 ord' : `${formatAmount(count)} ord`)

/** The page where the application is written. */
export const applicationTexts = {
  toolbar: 'Verktyg för ansökan',
  partHeading: (number: number, title: string) => `${number}. ${title}`,
  words,
  wordsInAll: (count: number) => `${words(count)} i alla delar`,
  prefilled: 'Förifyllt från ärendets aktörer',
  prefilledHint: 'Texten följer aktörerna tills du ändrar i den.',
  prefillAgain: 'Hämta från aktörerna igen',
  prefilledAgain: (title: string) => `${title} är hämtad från aktörerna på nytt`,
  notNamed: (names: readonly string[]) =>
    `${listInWords(names)} finns bland ärendets aktörer men nämns inte i texten.`,
  closed: 'Ärendet är avslutat, så ansökan går bara att läsa. Öppna ärendet igen för att ändra.',

  around: 'Uppgifter kring ansökan',
  soughtKronor: 'Sökt belopp',
  soughtHelp: 'Lämna fältet tomt om ni inte söker pengar.',
  contact: 'Gemensam kontaktperson',
  contactHelp: 'En person som svarar för alla parter.',
  contactFrom: 'Hämta från en aktör',
  contactName: 'Namn',
  organisation: 'Organisation',
  phone: 'Telefon',
  email: 'E-post',
  boards: 'Nämnder som berörs',
  boardsHelp: 'Välj de nämnder vars ansvar området rör.',
  otherBoards: 'Annan nämnd eller styrelse',
  relatedProgrammes: 'Anknytande program och samarbeten',
  relatedProgrammesHelp: 'Samarbeten, program och planer som redan finns i området. Samverkansstödet ersätter dem inte.',
  attachments: 'Bilagor',
  attachmentsHelp: 'Skriv namnet på varje bilaga. Filerna lämnas in tillsammans med PDF:en.',

  previewTitle: 'Ansökan som PDF',
  previewNote: 'Så ser PDF:en ut om ansökan låses nu.',
} as const

/** The actors of the case, as they are written down beside the application. */
export const actorTexts = {
  heading: 'Ärendets aktörer',
  help: 'Delarna 2 och 3 fylls i härifrån tills du ändrar i dem. Telefon och e-post kommer inte med i ansökan.',
  empty: 'Inga aktörer är antecknade än. Skriv den första på raden här under.',
  name: 'Aktörens namn',
  kind: 'Slag',
  contactName: 'Kontakt',
  phone: 'Telefon',
  email: 'E-post',
  involvement: 'Roll i ärendet',
  newActor: 'Ny aktör',
  add: 'Lägg till',
  added: (name: string) => `Lade till ${name}`,
  edit: (name: string) => `Ändra ${name}`,
  done: 'Klar',
  remove: (name: string) => `Ta bort ${name}`,
  removed: (name: string) => `Tog bort ${name}`,
} as const

/** Locking the application, and what came of it. */
export const finaliseTexts = {
  heading: 'Lås ansökan',
  explain: 'När ansökan låses sparas den som den är nu, och en PDF skrivs för nämndens dagordning. Det som är låst ändras aldrig.',
  button: 'Lås och skapa PDF',
  tooEarly: 'Det här saknas innan ansökan kan låsas',
  unchanged: (version: number) => `Ansökan är oförändrad sedan version ${version} låstes.`,
  confirmTitle: (version: number) => `Låsa ansökan som version ${version}?`,
  confirmFreeze: (version: number) =>
    `Texten och uppgifterna fryses som version ${version} och kan alltid visas igen precis som de är nu.`,
  confirmPdf: 'En PDF skrivs till mappen för dokument. Den kan läggas på nämndens dagordning.',
  confirmLater: (version: number) => `Vill du ändra något efteråt blir det version ${version}.`,
  lackSum: 'Inget belopp söks. Stämmer det?',
  lackContact: 'Ingen gemensam kontaktperson är angiven.',
  done: (version: number) => `Version ${version} är låst och PDF:en är klar`,
  fileName: (name: string) => `Filen heter ${name}.`,
  locked: (version: number, when: string) => `Version ${version} låst ${when}.`,
  /** After the last locked version, before anything has been changed. */
  nextIs: (version: number) => `Ändringar härefter blir version ${version}.`,
  nextBegun: (version: number) => `Texten är ändrad sedan dess. Låser du igen blir det version ${version}.`,
} as const

/** Frozen versions, shown and compared. */
export const versionTexts = {
  heading: 'Låsta versioner',
  version: (version: number) => `Version ${version}`,
  draft: 'Utkastet',
  lockedBy: (when: string, by: string) => (by === '' ? `Låst ${when}` : `Låst ${when} av ${by}`),
  show: 'Visa',
  showVersion: (version: number) => `Visa version ${version}`,
  compare: 'Jämför',
  compareVersion: (version: number) => `Jämför version ${version} med en annan`,
  asText: 'Text',
  asPdf: 'PDF',
  choice: 'Visa som',
  shownTitle: (version: number) => `Ansökan, version ${version}`,
  notWritten: 'Inte skrivet.',
  compareHeading: 'Jämför versioner',
  from: 'Från',
  to: 'Till',
  same: 'Versionerna säger samma sak.',
  unchanged: (titles: readonly string[]) => `Oförändrat: ${titles.join(', ')}.`,
  changes: (added: number, removed: number) => {
    const parts = [...(added > 0 ? [`${words(added)} tillagda`] : []), ...(removed > 0 ? [`${words(removed)} borttagna`] : [])]
    return parts.length > 0 ? parts.join(', ') : 'Bara tecken eller mellanrum skiljer'
  },
  addedStart: 'tillagt: ',
  removedStart: 'borttaget: ',
  changeEnd: ' (slut)',
  key: 'Tillagt är understruket, borttaget är överstruket.',
  cut: '[…]',
  caseTitle: 'Ärendets namn',
  area: 'Område',
  pickTwo: 'Välj två olika versioner.',
} as const
