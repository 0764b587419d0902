// Money, results, lessons and status reports come into the search index (0022), from the version before with rows in it.
import { afterEach, expect, it } from 'vitest'
import type { Connection } from '../../electron/db/connection.ts'
import { faultOf } from '../../electron/db/inspect.ts'
import { migratedFrom, subjectsFound } from './searchMigrated.ts'

const BEFORE = 21

const ROWS = `
INSERT INTO process_model VALUES ('m', '{}');
INSERT INTO cases (id, revision, title, area, origin, duration, first_contact, first_meeting_on, informed_on, registry_number, city_role,
  plan_on, plan_reference, phase, closed_on, closed_reason, model_key, created_at, updated_at)
  VALUES ('c', 1, 'Torget', 'Torget', 'actors', 'longRunning', '', '2026-01-01', NULL, '', '', NULL, '', 'initiation', NULL, '', 'm', '', '');
INSERT INTO ledger_row VALUES ('row', 1, 'c', '2026-03-04', 'paid', 'dialogue', NULL, NULL, 2026, 'Hyra av scenpodium', 'Faktura 7781', 12500, '');
INSERT INTO contribution VALUES ('gift', 1, 'c', 'actor', 'Kafé Tre Fikon', NULL, '2026-03-05', 'premises', NULL, 'Lånade ut orangeriet', 8000, 'Kvitto 93', '');
INSERT INTO frame_change VALUES ('frame', 1, 2026, '2026-01-02', -40000, 'Sparbetinget i våras', 'TN 2026-17', '');
INSERT INTO result_draft VALUES ('c', 1, NULL, json_object('answers', json_object(
  'utfall', json_object('text', 'Trappan blev en mötesplats', 'prefilled', json('false')), 'lardomar', json_object('text', '', 'prefilled', json('false')))), '');
INSERT INTO indicator VALUES ('i', 1, 'c', 1, 'Kvällsbesökare', 'personer', 'higher', NULL, NULL, 'Fotgängarräknaren', NULL, NULL, '["kvinnor"]', 'Räknas i oktober');
INSERT INTO target_revision VALUES ('t', 1, 'c', 'i', 90, NULL, 'Vintern blev sträng', '');
INSERT INTO outcome VALUES ('o', 1, 'c', 'i', 80, '2026-10-10', 'Närvarolistorna', '[]', 'Regnade hela veckan');
INSERT INTO place_view VALUES ('p', 1, 'c', '2026-02-02', 'Referensgruppen', '[{"perspective":"method","rating":2,"reason":"Ryggmärgskänsla"},{"perspective":"boundary","rating":null,"reason":""}]');
INSERT INTO indicator_matrix VALUES ('c', 1, '{"columns":{"name":"Påverkbarhet","steps":["låg"]},"rows":{"name":"","steps":["Angelägenhet"]},"placements":[{"indicatorId":"i","column":0,"row":0}]}');
INSERT INTO lesson VALUES ('l', 1, 'c', 'lesson', 'Stormöten lockar få', 'Delaktighet', 'delaktighet', '', '', '2026-05-05', '', '');
INSERT INTO portfolio_report VALUES ('r', 1, 'Halvårsläget', '2026-01-01', '2026-06-30', 'Inledande översikt', '', '');
INSERT INTO portfolio_entry VALUES ('e', 1, 'r', 'c', 1, json_object('name', 'Torgprocessen', 'umbrella', 'Paraplyet', 'owner', 'Stadsdelen', 'funder', '', 'focus', '',
  'factNote', 'Förlängd', 'indicators', json_array(json_object('name', 'Förstagångsbesök')), 'texts', json_object('current', 'Grundläggningen pågår', 'success', '')));
`

const WORDS: readonly (readonly [what: string, word: string, subject: string])[] = [
  ['the text of a row in the ledger', 'scenpod', 'row'],
  ['its document', '7781', 'row'],
  ['its sum', '12500', 'row'],
  ['what kind it is, in Swedish', 'utbetalt', 'row'],
  ['which support it belongs to', 'dialogmedel', 'row'],
  ['what was lent', 'orangeri', 'gift'],
  ['who lent it', 'fikon', 'gift'],
  ['what kind of thing it was', 'lokaler', 'gift'],
  ['why a frame was changed', 'sparbeting', 'frame'],
  ['by how much, without its sign', '40000', 'frame'],
  ['an answer of the report, by its question', 'mötesplats', 'c#utfall'],
  ['an indicator', 'kvällsbes', 'i'],
  ['where its baseline comes from', 'fotgängar', 'i'],
  ['its groups', 'kvinnor', 'i'],
  ['why a target was changed', 'sträng', 't'],
  ['the source of an outcome', 'närvaro', 'o'],
  ['the note of an outcome', 'regnade', 'o'],
  ['a reason in a look at the place', 'ryggmärg', 'p'],
  ['who looked', 'referensgr', 'p'],
  ['an axis of the matrix', 'påverkbar', 'c'],
  ['a step of the matrix', 'angeläg', 'c'],
  ['a lesson', 'stormöten', 'l'],
  ['the theme of a lesson', 'delakt', 'l'],
  ['a status report', 'halvår', 'r'],
  ['its introduction', 'inledande', 'r'],
  ['a process in it', 'torgproc', 'e#facts'],
  ['what a process belongs under', 'paraply', 'e#facts'],
  ['an indicator of a process', 'förstagång', 'e#facts'],
  ['what is told of a process', 'grundlägg', 'e#current'],
]

let connection: Connection
afterEach(() => connection.close())

const migrated = (): void => {
  connection = migratedFrom(BEFORE, ROWS)
}
const subjectsOf = (word: string): string[] => subjectsFound(connection, word)

const changesOf = (text: string): number => {
  const before = Number(connection.prepare('SELECT total_changes()').pluck().get())
  connection.exec(text)
  return Number(connection.prepare('SELECT total_changes()').pluck().get()) - before
}

it('finds each of them by what an older database holds', () => {
  migrated()
  for (const [what, word, subject] of WORDS) expect([what, subjectsOf(word)]).toEqual([what, [subject]])
  expect(faultOf(connection)).toBeNull()
})

it('follows what is written, changed and emptied', () => {
  migrated()
  connection.exec(`
    UPDATE ledger_row SET text = 'Hyra av tält', kind = 'used';
    UPDATE indicator_matrix SET content = '{"columns":{"name":"","steps":[]},"rows":{"name":"","steps":[]},"placements":[]}';
    UPDATE place_view SET ratings = json_set(ratings, '$[0].reason', 'Magkänsla');
    UPDATE result_draft SET writing = json_set(writing, '$.answers.utfall.text', '', '$.answers.lardomar.text', 'Vi började för sent');
    UPDATE portfolio_entry SET writing = json_set(writing, '$.texts.current', '', '$.texts.success', 'Eldsjälarna');`)
  const found = ['scenpod', 'tält', 'utbetalt', 'använt', 'påverkbar', 'ryggmärg', 'magkänsla', 'mötesplats', 'började', 'grundlägg', 'eldsjäl'].map(subjectsOf)
  expect(found).toEqual([[], ['row'], [], ['row'], [], [], ['p'], [], ['c#lardomar'], [], ['e#success']])
  expect(faultOf(connection)).toBeNull()
})

it('goes with what it belongs to; a lesson and a process of a report outlive their case and stay found', () => {
  migrated()
  connection.exec("PRAGMA foreign_keys = ON; DELETE FROM cases WHERE id = 'c'")
  const left = connection.prepare('SELECT subject, case_id FROM search_entry ORDER BY subject').raw().all()
  expect(left).toEqual([['e#current', null], ['e#facts', null], ['frame', null], ['l', null], ['r', null]])
  expect(faultOf(connection)).toBeNull()
  connection.exec('DELETE FROM portfolio_report; DELETE FROM lesson; DELETE FROM frame_change')
  expect(connection.prepare('SELECT count(*) FROM search_entry').pluck().get()).toBe(0)
  expect(subjectsOf('stormöten')).toEqual([])
  expect(faultOf(connection)).toBeNull()
})

it('indexes only the answer that was written in, and nothing where no text changed', () => {
  migrated()
  const answers = Array.from({ length: 40 }, (_, at) => `'fraga${at}', json_object('text', 'Svar nummer ${at} om belysningen')`)
  connection.exec(`UPDATE result_draft SET writing = json_object('answers', json_object(${answers.join(', ')}))`)
  // The draft, the entry, and the entry in each index, with what each index keeps for itself.
  expect(changesOf("UPDATE result_draft SET writing = json_set(writing, '$.answers.fraga7.text', 'Något annat')")).toBeLessThan(20)
  expect(subjectsOf('något')).toEqual(['c#fraga7'])
  expect(changesOf("UPDATE result_draft SET due_on = '2026-12-12', revision = 9")).toBe(1)
  expect(changesOf("UPDATE ledger_row SET happened_on = '2026-03-05', revision = 2")).toBe(1)
  expect(changesOf('UPDATE indicator SET target = 100, position = 7')).toBe(1)
})

it('is checked by the backup: an entry that says something else is damage', () => {
  migrated()
  connection.exec("UPDATE search_entry SET body = 'något annat' WHERE subject = 'c#utfall'")
  expect(faultOf(connection)).toBe('damaged')
})
