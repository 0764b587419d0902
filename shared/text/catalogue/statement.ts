import { formatKronor } from '../../domain/money.ts'

/** The page where the official's statement to the board is written. */
export const statementTexts = {
  toolbar: 'Verktyg för underlaget',
  needsApplication: 'Underlaget bygger på en låst ansökan. Du kan börja skriva, men ansökan måste låsas innan underlaget kan bli en PDF.',
  toApplication: 'Till ansökan',
  closed: 'Ärendet är avslutat, så underlaget går bara att läsa. Öppna ärendet igen för att ändra.',
  basedOn: (version: number, when: string) => `Underlaget gäller ansökan version ${version}, låst ${when}.`,

  boardMeeting: 'Nämndens sammanträde',
  boardMeetingHelp: 'Dagen då ärendet ska upp. Lämna fältet tomt om den inte är bestämd.',

  summary: 'Sammanfattning',
  summaryGuidance: 'Säg på några rader vad ärendet gäller, vad ni föreslår och varför. Många läser bara den här delen.',

  proposals: 'Förslag till beslut',
  proposalsGuidance:
    'Varje punkt ska gå att läsa för sig: skriv vem som beslutar vad. Nämnden beslutar på just de här orden.',
  proposalsKeys: 'Enter lägger till en punkt, Skift+Enter bryter raden, Alt+pil flyttar punkten.',
  point: (number: number) => `Punkt ${number}`,
  addPoint: 'Lägg till punkt',
  moveUp: (number: number) => `Flytta punkt ${number} uppåt`,
  moveDown: (number: number) => `Flytta punkt ${number} nedåt`,
  removePoint: (number: number) => `Ta bort punkt ${number}`,
  movedTo: (number: number) => `Punkten är nu punkt ${number}`,
  removedPoint: (number: number) => `Tog bort punkt ${number}`,
  sumNotNamed: (kronor: number) => `Ingen punkt nämner det föreslagna beloppet ${formatKronor(kronor)}.`,
  suggest: 'Föreslå punkter från ärendet',
  suggested: 'Punkterna är förslag. Läs igenom dem och ändra det som inte stämmer.',

  proposedKronor: 'Föreslaget belopp',
  proposedHelp: 'Det belopp som kontoret föreslår.',
  sought: 'Sökt belopp i ansökan',
  soughtNone: 'Inget belopp söks',
  soughtUnknown: 'Ansökan är inte låst än',
  sameAsSought: 'Lika mycket som söks.',
  lessThanSought: (kronor: number) => `${formatKronor(kronor)} mindre än vad som söks.`,
  moreThanSought: (kronor: number) => `${formatKronor(kronor)} mer än vad som söks. Stämmer det?`,

  background: 'Ärendet',
  backgroundGuidance: 'Berätta kort om området, aktörerna och vad som har hänt hittills. Ansökan följer med som bilaga, så allt behöver inte upprepas.',
  assessment: 'Bedömning',
  assessmentGuidance: 'Din samlade bedömning av ärendet. Bedömningen av varje kriterium kommer med här under. Kontaktpersonen bedömer, nämnden beslutar.',
  included: 'Det här följer med från kriterierna',
  includedHelp: 'Ändra bedömningarna under Kriterier.',
  toCriteria: 'Till kriterierna',
  noMotivation: 'Ingen motivering är skriven.',
  evidence: 'Underlag',
  economy: 'Ekonomi',
  economyGuidance: 'Skriv vad det kostar, hur det ska betalas och vad pengarna går till. Sökt och föreslaget belopp sätts in som en tabell.',
  consequences: 'Konsekvenser för barn och miljö',
  consequencesGuidance: 'Skriv hur barn och miljö påverkas, där det har betydelse. Lämna delen tom om den inte behövs.',

  ending: 'Avslutning',
  recipients: 'Beslutet ska skickas till',
  recipientsHelp: 'De som ska få veta vad nämnden beslutade. Tryck Enter efter varje.',
  signers: 'Undertecknas av',
  signersHelp: (contactPerson: string) =>
    contactPerson === ''
      ? 'Namn och titel, till exempel Maria Demolin, avdelningschef. Högst sex.'
      : `Namn och titel, till exempel Maria Demolin, avdelningschef. Står fältet tomt undertecknar ${contactPerson}.`,

  previewTitle: 'Underlaget som PDF',
  previewNote: 'Så ser PDF:en ut om den sparas nu.',
  exportHeading: 'Spara underlaget',
  exportExplain: 'PDF:en skrivs till mappen för dokument och finns sedan kvar under Dokument. Ändrar du något efteråt kan du spara en ny version.',
  export: 'Spara som PDF',
  lacks: (what: string) => `Ännu inte skrivet: ${what}. Du kan spara ändå.`,
  exported: (version: number) => `Version ${version} av underlaget är sparad`,
  fileName: (name: string) => `Filen heter ${name}.`,
} as const

/** First points of a proposal, in whole sentences, for the writer to change. */
export const suggestedProposals = {
  grant: (board: string, title: string, version: number) => `${board} beviljar samverkansstöd till ${title} enligt ansökan version ${version}.`,
  release: (board: string, kronor: number, title: string) => `${board} avsätter ${formatKronor(kronor)} för dialogen i ${title}.`,
  comeBack: (board: string, office: string, title: string) =>
    `${board} ger ${office} i uppdrag att efter dialogen återkomma med förslag om stöd i samarbetsfasen för ${title}.`,
} as const

/** The parts of the statement, as its form calls them. */
export const statementFieldNames = {
  boardMeetingOn: statementTexts.boardMeeting,
  summary: statementTexts.summary,
  proposals: statementTexts.proposals,
  proposedKronor: statementTexts.proposedKronor,
  background: statementTexts.background,
  assessment: statementTexts.assessment,
  economy: statementTexts.economy,
  consequences: statementTexts.consequences,
  recipients: statementTexts.recipients,
  signers: statementTexts.signers,
} as const
