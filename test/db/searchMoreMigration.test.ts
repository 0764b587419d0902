import { afterEach, expect, it } from 'vitest'
import type { Connection } from '../../electron/db/connection.ts'
import { faultOf } from '../../electron/db/inspect.ts'
import { migratedFrom, subjectsFound } from './searchMigrated.ts'

const BEFORE = 8

const ROWS = `
INSERT INTO process_model VALUES ('m', '{}');
INSERT INTO cases (id, revision, title, area, origin, duration, first_contact, first_meeting_on, informed_on, registry_number, city_role,
  plan_on, plan_reference, phase, closed_on, closed_reason, model_key, created_at, updated_at)
  VALUES ('c', 1, 'Torget', 'Torget', 'actors', 'longRunning', '', '2026-01-01', NULL, '', '', NULL, '', 'initiation', NULL, '', 'm', '', '');
INSERT INTO actor (id, revision, name, name_key, folded_name, kind, organisation_number, address, area, area_key, web, phone, phone_digits,
  email, email_key, notes, aliases, folded_aliases, tags, created_at, updated_at, anonymised_at)
  VALUES ('a', 1, 'Kafé Tre Fikon', '', '', '', '', '', '', '', '', '', '', '', '', '', '[]', '', '[]', '', '', NULL);
INSERT INTO commitment VALUES ('k', 1, 'c', 'a', 'money', 25000, 'lånar ut parasoller', NULL, 'open', '');
INSERT INTO decision VALUES ('d', 'c', 1, 'tn', '2026-02-02', '45', 'decision1', 'granted', NULL, NULL, 670000, 'redovisas kvartalsvis', NULL);
INSERT INTO document_content VALUES ('s', x'00');
INSERT INTO document VALUES ('f', 'c', 'application', 1, 'ansökan.pdf', 's', 1, 1, '', '');
INSERT INTO application_version VALUES ('v', 'c', 1, '', '', json_object('draft', json_object(
  'parts', json_object('omrade', json_object('text', 'mellan kanalen och järnvägen')), 'contact', json_object('name', 'Vera Exempelsson'),
  'attachments', json_array('skiss.pdf'), 'relatedProgrammes', '')), 'f');
INSERT INTO network_meeting (id, revision, title, held_on, starts_at, ends_at, place, themes, notes, invitation_subject, invitation_text)
  VALUES ('n', 1, 'Vårträffen', '2026-04-04', '', '', 'Stadshuset', '["avhopp", "rekrytering"]', 'om eldsjälar', '', '');
INSERT INTO one_pager VALUES ('c', 1, json_object('areas', json_array('Norra kajen'), 'relatedInitiatives', json_array(), 'sources', json_array()), '');
INSERT INTO actor_list VALUES ('l', 1, 'Styrgruppernas ordförande', '', '', NULL, '', '');
`

let connection: Connection
afterEach(() => connection.close())

const migrated = (): void => {
  connection = migratedFrom(BEFORE, ROWS)
}
const subjectsOf = (word: string): string[] => subjectsFound(connection, word)

it.each([
  ['a commitment', 'parasoller', 'k'],
  ['the sum of a commitment', '25000', 'k'],
  ['the conditions of a decision', 'kvartalsvis', 'd'],
  ['the sum that was granted', '670000', 'd'],
  ['a frozen application', 'järnvägen', 'v'],
  ['the contact in a frozen application', 'exempelsson', 'v'],
  ['a theme of the network', 'avhopp', 'n'],
  ['notes of the network', 'eldsjälar', 'n'],
  ['the summary on one page', 'kajen', 'c'],
  ['a list of actors', 'ordförande', 'l'],
])('finds %s that an older database holds', (_what, word, subject) => {
  migrated()
  expect(subjectsOf(word)).toEqual([subject])
  expect(faultOf(connection)).toBeNull()
})

it('follows what is written, changed and removed', () => {
  migrated()
  connection.exec(`
    UPDATE commitment SET description = 'bjuder på kaffe' WHERE id = 'k';
    UPDATE decision SET forwarding = NULL, conditions = 'utvärderas' WHERE id = 'd';
    UPDATE network_meeting SET themes = '["vinterbelysning"]' WHERE id = 'n';
    DELETE FROM actor_list WHERE id = 'l';
    UPDATE one_pager SET writing = json_set(writing, '$.areas', json_array('Södra kajen'));`)
  expect(['parasoller', 'kaffe', 'kvartalsvis', 'utvärderas', 'avhopp', 'vinterbelysning', 'ordförande', 'norra', 'södra'].map(subjectsOf)).toEqual(
    [[], ['k'], [], ['d'], [], ['n'], [], [], ['c']],
  )
  expect(faultOf(connection)).toBeNull()
  connection.exec("PRAGMA foreign_keys = ON; DELETE FROM application_version; DELETE FROM document; DELETE FROM cases; DELETE FROM network_meeting; DELETE FROM commitment")
  expect(connection.prepare("SELECT count(*) FROM search_entry WHERE subject <> 'a'").pluck().get()).toBe(0)
  expect(faultOf(connection)).toBeNull()
})

it('writes nothing to the index where nothing that is searched for changed', () => {
  migrated()
  const before = connection.prepare('SELECT total_changes()').pluck().get() as number
  connection.exec("UPDATE commitment SET state = 'kept', revision = 2 WHERE id = 'k'")
  expect(connection.prepare('SELECT total_changes()').pluck().get()).toBe(before + 1)
})

it('is checked by the backup: an entry that says something else is damage', () => {
  migrated()
  connection.exec("UPDATE search_entry SET body = 'något annat' WHERE subject = 'n'")
  expect(faultOf(connection)).toBe('damaged')
})
