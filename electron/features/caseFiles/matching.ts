// Which actors and contacts of a file are already here under another identity.
import type { Match } from '../../../shared/domain/caseFile/preview.ts'
import { foldForSearch } from '../../../shared/text/fold.ts'
import { parsedOf } from '../../db/caseFiles/fields.ts'
import { findRow, type Row, type Tables } from '../../db/caseFiles/rows.ts'
import type { Connection } from '../../db/connection.ts'
import { type MatchKind, ourIdOf } from '../../db/repositories/caseFiles.ts'
import { sql } from '../../db/sql.ts'
import { similarActors } from '../duplicates/index.ts'
import type { Content } from './container.ts'
import type { IdMap } from './mapIds.ts'

/** What was chosen for those that look like one here: ours, or null = they are added. */
export type MatchChoices = ReadonlyMap<string, string | null>

export interface Matched {
  readonly ids: IdMap
  /** Those that could be one here, for the user to look at. */
  readonly matches: readonly Match[]
}

const textOf = (row: Row, name: string): string => (typeof row[name] === 'string' ? row[name] : '')
const isHere = (connection: Connection, kind: MatchKind, id: string): boolean => findRow(connection, kind, JSON.stringify([id])) !== null

/** Whom somebody was merged into, however many times. */
function winnerOf(connection: Connection, id: string): string | null {
  const winner = sql(connection, 'SELECT winner_id FROM merge WHERE loser_id = ? AND undone_at IS NULL').pluck().get(id) as string | undefined
  return winner === undefined ? null : (winnerOf(connection, winner) ?? winner)
}

/** What is known without asking: taken for one of ours before, there or here, or merged since. */
function knownAs(connection: Connection, { manifest }: Content, kind: MatchKind, id: string): string | null {
  const told = manifest.matches.find((match) => match.kind === kind && match.id === id && isHere(connection, kind, match.also))?.also
  const found = told ?? ourIdOf(connection, id) ?? winnerOf(connection, id)
  if (found === null) return null
  const left = winnerOf(connection, found) ?? found
  return isHere(connection, kind, left) ? left : null
}

interface Candidates {
  readonly candidates: readonly { readonly id: string; readonly name: string }[]
  /** The one that it is taken for unless something else is chosen. */
  readonly likeliest: string | null
}

/** A file may hold anything that is JSON. */
function aliasesOf(row: Row): string[] {
  const found = parsedOf(row['aliases'])
  return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : []
}

function likeActor(connection: Connection, row: Row): Candidates {
  const sought = {
    name: textOf(row, 'name'),
    aliases: aliasesOf(row),
    organisationNumber: textOf(row, 'organisation_number'),
    phone: textOf(row, 'phone'),
    email: textOf(row, 'email'),
  }
  const candidates = similarActors(connection, sought).map(({ id, name }) => ({ id, name }))
  const isSame = ({ id, name }: { id: string; name: string }): boolean => {
    const number = textOf(findRow(connection, 'actor', JSON.stringify([id])) ?? {}, 'organisation_number')
    if (number !== '' && sought.organisationNumber !== '') return number === sought.organisationNumber
    return foldForSearch(name) === foldForSearch(sought.name)
  }
  return { candidates, likeliest: candidates.find(isSame)?.id ?? null }
}

const shares = (mine: string, theirs: string): boolean => mine !== '' && mine === theirs

function likeContact(connection: Connection, row: Row): Candidates {
  const asked = 'SELECT id, name, email_key, phone_digits FROM contact WHERE name_key = ? AND folded_name = ? AND anonymised_at IS NULL ORDER BY id LIMIT 5'
  const found = sql(connection, asked).all(row['name_key'], row['folded_name']) as { id: string; name: string; email_key: string; phone_digits: string }[]
  const same = found.find((each) => shares(each.email_key, textOf(row, 'email_key')) || shares(each.phone_digits, textOf(row, 'phone_digits')))
  return { candidates: found.map(({ id, name }) => ({ id, name })), likeliest: same?.id ?? null }
}

function matchOne(connection: Connection, kind: MatchKind, row: Row, choices: MatchChoices): Match | null {
  const id = textOf(row, 'id')
  const { candidates, likeliest } = kind === 'actor' ? likeActor(connection, row) : likeContact(connection, row)
  if (candidates.length === 0) return null
  const chosen = choices.get(id)
  const isOne = chosen === null || candidates.some((each) => each.id === chosen)
  return { kind, id, name: textOf(row, 'name'), ourId: chosen !== undefined && isOne ? chosen : likeliest, candidates: [...candidates] }
}

/** Themes of one name in one case are one theme. */
function sameThemes(connection: Connection, caseId: string, rows: readonly Row[]): (readonly [string, string])[] {
  const find = sql(connection, 'SELECT id FROM theme WHERE case_id = ? AND name_key = ?').pluck()
  return rows.flatMap((row) => {
    const ours = find.get(caseId, row['name_key'])
    return typeof ours === 'string' && ours !== row['id'] && findRow(connection, 'theme', JSON.stringify([row['id'] ?? null])) === null ? [[textOf(row, 'id'), ours] as const] : []
  })
}

export function matchRows(connection: Connection, content: Content, tables: Tables, choices: MatchChoices): Matched {
  const ids = new Map<string, string>(sameThemes(connection, content.manifest.caseId, tables.get('theme') ?? []))
  const matches: Match[] = []
  for (const kind of ['actor', 'contact'] as const)
    for (const row of tables.get(kind) ?? []) {
      const id = textOf(row, 'id')
      if (isHere(connection, kind, id) || row['anonymised_at'] !== null) continue
      const known = knownAs(connection, content, kind, id)
      const match = known === null ? matchOne(connection, kind, row, choices) : null
      if (match) matches.push(match)
      const ours = known ?? match?.ourId ?? null
      if (ours !== null) ids.set(id, ours)
    }
  return { ids, matches }
}
