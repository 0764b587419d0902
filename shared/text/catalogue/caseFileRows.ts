// Words for rows and fields of a case file, and for the values of choices.
import { capitalise } from '../capitalise.ts'

const TABLES: Readonly<Record<string, string>> = {
  process_model: 'Processmodell', actor: 'Aktör', contact: 'Kontakt', contact_position: 'Uppdrag', cases: 'Ärende', assessment: 'Bedömning av kriterium', case_role: 'Roll i ärendet',
  commitment: 'Åtagande', application_draft: 'Utkast till ansökan', statement_draft: 'Underlag till nämnden', one_pager: 'Ensidig sammanfattning', document: 'Dokument', decision: 'Beslut',
  meeting: 'Möte', meeting_point: 'Punkt på dagordningen', meeting_line: 'Rad i anteckningarna', meeting_attendee: 'Deltagare', task: 'Uppgift', dialogue_activity: 'Dialogaktivitet',
  theme: 'Tema', opinion: 'Synpunkt', opinion_theme: 'Tema på synpunkt', skipped_step: 'Överhoppat steg', plan: 'Plan', plan_item: 'Rad i planen', plan_item_theme: 'Tema på rad i planen',
  proposal_draft: 'Förslag till beslut 2', check_in: 'Avstämning', contribution: 'Insats', organisation_form: 'Organisationsform', follow_up: 'Uppföljning', ledger_row: 'Rad i ekonomin',
  indicator: 'Mått', indicator_matrix: 'Indikatormatris', outcome: 'Utfall', target_revision: 'Ändrat mål', place_view: 'Platsen från åtta håll', result_draft: 'Resultatrapport', lesson: 'Lärdom', attachment: 'Bilaga',
}

const FIELDS: Readonly<Record<string, string>> = {
  title: 'rubrik', name: 'namn', area: 'område', origin: 'ursprung', duration: 'varaktighet', first_contact: 'första kontakt', first_meeting_on: 'första mötet', informed_on: 'informerade',
  registry_number: 'diarienummer', city_role: 'stadens del', plan_on: 'planens datum', plan_reference: 'planens beteckning', phase: 'fas', closed_on: 'avslutat', closed_reason: 'skäl att avsluta', model_key: 'processmodell',
  answer: 'svar', motivation: 'motivering', evidence: 'underlag', contributions: 'bidrag', assessed_by: 'bedömt av', role: 'roll', since: 'från', until: 'till', conflict_note: 'notering om jäv',
  contact_id: 'kontakt', actor_id: 'aktör', kind: 'slag', amount_kronor: 'belopp', description: 'beskrivning', due_on: 'klart senast', state: 'läge', state_reason: 'skäl',
  board: 'nämnd', meeting_on: 'sammanträde', paragraph: 'paragraf', outcome: 'utfall', sought_kronor: 'sökt', proposed_kronor: 'föreslaget', granted_kronor: 'beviljat', conditions: 'villkor', forwarding: 'överlämnande',
  held_on: 'datum', time: 'tid', ends_at: 'slutar', place: 'plats', participants: 'deltagare', notes: 'anteckningar', begun_at: 'påbörjat', ended_at: 'avslutat', position: 'plats i ordningen', questions: 'frågor',
  text: 'text', detail: 'vem och när', made: 'blev', organisation: 'organisation', attendance: 'närvaro', note: 'notering', responsible: 'ansvarig', responsible_actor_id: 'ansvarig aktör', done_on: 'klart',
  meeting_id: 'möte', activity_id: 'aktivitet', method: 'metod', target_groups: 'målgrupper', starts_on: 'börjar', ends_on: 'slutar', invited_count: 'bjudna', reached_count: 'nådda', cost_kronor: 'kostnad', document_references: 'handlingar',
  group_name: 'grupp', said_on: 'sagt', is_example: 'exempel', reason: 'skäl', skipped_on: 'överhoppat', purpose: 'syfte', asked_kronor: 'sökt belopp', asked_other: 'annat stöd', progress_percent: 'klart i procent', progress_note: 'så går det',
  board_meeting_on: 'sammanträde', planned: 'planerat', happened: 'gjort', risks: 'risker', help_needed: 'behöver hjälp', giver: 'från', giver_name: 'givare', commitment_id: 'åtagande', happened_on: 'datum', hours: 'timmar', value_kronor: 'värde',
  document_reference: 'handling', form: 'form', since_on: 'sedan', check_in_weeks: 'veckor mellan avstämningar', told_on: 'berättat', told_how: 'berättat hur', annual_report: 'verksamhetsberättelse', financial_report: 'ekonomisk berättelse',
  decision_id: 'beslut', plan_id: 'plan', frame_year: 'ramens år', kronor: 'belopp', unit: 'enhet', direction: 'riktning', baseline: 'utgångsläge', baseline_on: 'utgångsläge den', baseline_source: 'utgångslägets källa', target: 'mål', target_on: 'mål den',
  split_groups: 'uppdelning', content: 'innehåll', indicator_id: 'mått', value: 'värde', measured_on: 'mätt', source: 'källa', source_on: 'källans datum', split: 'uppdelat på', revised_on: 'ändrat', viewed_on: 'datum', viewed_by: 'av', ratings: 'omdömen',
  theme: 'tema', level: 'nivå', noted_on: 'noterad', noted_in: 'noterad i', organisation_number: 'organisationsnummer', address: 'adress', web: 'webbplats', phone: 'telefon', email: 'e-post', aliases: 'andra namn', tags: 'etiketter',
  preferred_way: 'vill bli kontaktad', influence: 'inflytande', interest: 'intresse', anonymised_at: 'gallrad', file_name: 'filnamn', subject_kind: 'hör till', writing: 'text',
}

/** Parts of texts that are kept together. */
const PARTS: Readonly<Record<string, string>> = {
  parts: 'del', text: 'text', prefilled: 'förifyllt', soughtKronor: 'sökt belopp', contact: 'gemensam kontakt', name: 'namn', organisation: 'organisation', phone: 'telefon', email: 'e-post', boards: 'nämnder', relatedProgrammes: 'andra program',
  attachments: 'bilagor', summary: 'sammanfattning', background: 'bakgrund', assessment: 'bedömning', economy: 'ekonomi', consequences: 'konsekvenser', proposals: 'förslag till beslut', recipients: 'får beslutet', signers: 'undertecknare',
  answers: 'svar', omrade: 'området', aktorer: 'aktörer i området', samverkare: 'aktörer som vill samverka', utmaningar: 'utmaningar och möjligheter', mervarde: 'mervärde',
}

const VALUES: Readonly<Record<string, string>> = {
  notSet: 'inte angivet', met: 'uppfyllt', partly: 'delvis', notMet: 'ej uppfyllt', notAssessed: 'ej bedömt', actors: 'aktörerna', city: 'staden', timeLimited: 'tidsbegränsat', longRunning: 'långvarigt',
  initiation: 'initiering', collaboration: 'samverkan', execution: 'utförande', result: 'resultat', granted: 'bifall', grantedWithChanges: 'bifall med ändring', rejected: 'avslag', referredBack: 'återremiss', tabled: 'bordläggning', forwarded: 'överlämnat',
  open: 'öppet', kept: 'hållet', broken: 'inte hållet', changed: 'ändrat', planned: 'planerad', ongoing: 'pågår', done: 'klar', held: 'genomförd', cancelled: 'inställd', present: 'närvarande', absent: 'frånvarande', expected: 'väntad',
  low: 'litet', medium: 'måttligt', high: 'stort', email: 'e-post', phone: 'telefon', letter: 'brev', meeting: 'möte', money: 'pengar', resources: 'resurser', activities: 'aktiviteter',
  initiator: 'initiativtagare', interested: 'intresserad', participant: 'deltagare', responsibleGroup: 'ansvarig grupp', financier: 'finansiär', driving: 'drivande', affected: 'berörd', coOpted: 'adjungerad',
  true: 'ja', false: 'nej', null: '', decision1: 'beslut 1', decision2: 'beslut 2',
}

export const caseFileTableName = (table: string): string => TABLES[table] ?? 'Post'

/** A field as it is told in the preview: a part of a longer text by its path. */
export function caseFileFieldName(field: string): string {
  const [column = '', ...path] = field.split('.')
  const parts = path.filter((part) => part !== 'parts' && part !== 'text').map((part) => PARTS[part] ?? part)
  return capitalise(parts.length > 0 ? parts.join(', ') : (FIELDS[column] ?? column.replaceAll('_', ' ')))
}

/** Texts that people write at length are never a word of a list. */
const isChoice = (field: string): boolean => /^(state|kind|answer|origin|duration|phase|outcome|attendance|role|preferred_way|influence|interest|giver|direction|level)$/.test(field) || field.includes('.')

const inWords = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(inWords).filter((each) => each !== '').join(', ')
  if (typeof value === 'object' && value !== null) return Object.values(value).map(inWords).filter((each) => each !== '').join(', ')
  return value === null || value === undefined ? '' : (VALUES[String(value)] ?? String(value))
}

/** A value as it is told in the preview. '' = empty. */
export function caseFileValue(field: string, text: string): string {
  if (isChoice(field) && text in VALUES) return VALUES[text] ?? text
  if (!/^[[{]/.test(text)) return text
  try {
    return inWords(JSON.parse(text))
  } catch {
    return text
  }
}
