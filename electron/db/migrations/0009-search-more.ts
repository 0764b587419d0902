import type { Connection } from '../connection.ts'
import { addSearchSources, joinedTexts, linesOf, type SearchSource } from './searchSource.ts'

const sum = (column: string): string => `CAST(${column} AS TEXT)`

/** What came after the index: promises, decisions, what was frozen, the network's meetings and lists. */
const SOURCES: readonly SearchSource[] = [
  {
    kind: 9,
    table: 'commitment',
    key: 'id',
    caseId: 'commitment.case_id',
    columns: ['case_id', 'amount_kronor', 'description', 'state_reason'],
    texts: { facts: joinedTexts(sum('commitment.amount_kronor')), body: joinedTexts('commitment.description', 'commitment.state_reason') },
  },
  {
    kind: 10,
    table: 'decision',
    key: 'id',
    caseId: 'decision.case_id',
    columns: ['case_id', 'paragraph', 'sought_kronor', 'granted_kronor', 'conditions', 'forwarding'],
    texts: {
      facts: joinedTexts(
        'decision.paragraph', sum('decision.granted_kronor'), sum('decision.sought_kronor'),
        "decision.forwarding ->> '$.part'", "decision.forwarding ->> '$.answer.paragraph'",
      ),
      body: joinedTexts('decision.conditions', "decision.forwarding ->> '$.answer.note'"),
    },
  },
  {
    // One entry a version, not one a part: what was frozen mostly says what the draft says, and should not drown it.
    kind: 11,
    table: 'application_version',
    key: 'id',
    caseId: 'application_version.case_id',
    columns: ['case_id', 'content'],
    texts: {
      body: joinedTexts(
        "(SELECT group_concat(value ->> '$.text', char(10)) FROM json_each(application_version.content, '$.draft.parts'))",
        "application_version.content ->> '$.draft.relatedProgrammes'",
        linesOf("application_version.content, '$.draft.attachments'"),
        linesOf("application_version.content, '$.draft.contact'"),
      ),
    },
  },
  {
    kind: 12,
    table: 'network_meeting',
    key: 'id',
    caseId: 'NULL',
    columns: ['title', 'place', 'themes', 'notes', 'invitation_subject', 'invitation_text'],
    texts: {
      name: 'network_meeting.title',
      also: linesOf('network_meeting.themes'),
      facts: 'network_meeting.place',
      body: joinedTexts('network_meeting.notes', 'network_meeting.invitation_subject', 'network_meeting.invitation_text'),
    },
  },
  {
    kind: 13,
    table: 'one_pager',
    key: 'case_id',
    caseId: 'one_pager.case_id',
    columns: ['writing'],
    texts: { body: joinedTexts(...['areas', 'relatedInitiatives', 'sources'].map((each) => linesOf(`one_pager.writing, '$.${each}'`))) },
  },
  {
    kind: 14,
    table: 'actor_list',
    key: 'id',
    caseId: 'NULL',
    columns: ['name', 'note'],
    texts: { name: 'actor_list.name', body: 'actor_list.note' },
  },
]

export const searchMore = {
  version: 9,
  name: '0009-search-more',
  up(connection: Connection): void {
    addSearchSources(connection, SOURCES)
  },
} as const
