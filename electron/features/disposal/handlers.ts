import { join } from 'node:path'
import { buildDisposalRecord } from '../../../shared/documents/disposalRecord.ts'
import { addMonths, todayIn } from '../../../shared/domain/date.ts'
import type { Contact } from '../../../shared/domain/register/contact.ts'
import { type DisposalDecision, type DuePerson, dueOf } from '../../../shared/domain/respect/disposal.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound, refused } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { disposalDocument } from '../../../shared/text/catalogue/disposal.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { findContact, saveContact } from '../../db/repositories/contacts.ts'
import { emptyHistory, formerTerms } from '../../db/repositories/dataSubjects.ts'
import * as kept from '../../db/repositories/disposal.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { freePath } from '../../files/writeFile.ts'
import type { StoreContext } from '../../work/context.ts'
import { refreshSummary } from '../../work/summary.ts'
import { type Work, write } from '../../work/write.ts'
import { documentFolder, prepareDocument } from '../documents/index.ts'

type DisposalHandlers = Handlers<'store'>['disposal']
type Input = Parameters<DisposalHandlers['decide']>[0]

const SHOWN = 200
const today = (context: StoreContext): string => todayIn(context.clock())

function toDue(row: kept.StandingRow, found: ReturnType<typeof dueOf>): DuePerson[] {
  const { contactId, revision, name, actors, lastContactOn } = row
  return found ? [{ contactId, revision, name, actors: [...actors], lastContactOn, ...found }] : []
}

function due(context: StoreContext) {
  const { connection } = context
  const rules = kept.readRules(connection)
  const day = today(context)
  const longAgo = addMonths(day, -Math.min(rules.afterCase, rules.withoutCase))
  const people = kept.standingsBefore(connection, day, `${longAgo}T23:59:59.999Z`).flatMap((row) => toDue(row, dueOf(row, rules, day)))
  return { rules, count: people.length, people: people.slice(0, SHOWN) }
}

/** Everything that could point at the person goes; identity, places and roles stay, so that cases and figures add up. */
function anonymise(context: StoreContext, { now }: Work, before: Contact): number {
  const { connection } = context
  const terms = {
    // Two people of one name cannot be told apart in a text: then only addresses and numbers are taken out.
    names: kept.hasNamesake(connection, before.id) ? [] : [before.name, ...formerTerms(connection, before.id, 'name')],
    emails: [before.email, ...formerTerms(connection, before.id, 'email')].filter(Boolean),
    phones: [before.phone, ...formerTerms(connection, before.id, 'phone')].filter(Boolean),
  }
  emptyHistory(connection, before.id)
  const { changed, caseIds } = kept.makeUnknown(connection, terms)
  const empty = { phone: '', email: '', source: '', sourceOn: null, notes: '', influence: 'notSet', interest: 'notSet', preferredWay: 'notSet' } as const
  const after: Contact = { ...before, ...empty, name: disposalDocument.unknown, revision: before.revision + 1, updatedAt: now, anonymisedAt: now }
  if (!saveContact(connection, after, before.revision)) throw conflict('contact')
  for (const caseId of caseIds) refreshSummary(context, caseId)
  return changed
}

function decide(context: StoreContext, input: Input): DisposalDecision {
  const { connection } = context
  return write(context, { caseId: null, topics: ['register', 'cases'] }, (work) => {
    const standing = kept.standingOf(connection, today(context), input.contactId)
    const contact = findContact(connection, input.contactId)
    if (!standing || !contact) throw notFound('contact')
    if (contact.revision !== input.expectedRevision) throw conflict('contact')
    const found = dueOf(standing, kept.readRules(connection), today(context))
    if (!found) throw refused({ rule: 'not-due' })
    const changedTexts = input.keepUntil === null ? anonymise(context, work, contact) : 0
    const decision: DisposalDecision = {
      id: newId(),
      contactId: contact.id,
      ...found,
      lastContactOn: standing.lastContactOn,
      outcome: input.keepUntil === null ? 'disposed' : 'kept',
      keepUntil: input.keepUntil,
      reason: input.reason,
      changedTexts,
      decidedAt: work.now,
      decidedBy: work.by,
    }
    kept.insertDecision(connection, decision)
    work.record({ caseId: null, entity: 'disposal', entityId: decision.id, before: null, after: decision })
    return decision
  })
}

async function saveLog(context: StoreContext): Promise<{ path: string }> {
  const at = context.clock().toISOString()
  const model = buildDisposalRecord(kept.decisionsMade(context.connection), context.defaultModel, at)
  const { bytes } = await context.renderPdf(model, readSettings(context.connection).archiveProfile)
  const folder = documentFolder(context)
  const path = freePath(join(folder, safeFileName(disposalDocument.title, 'pdf', ` ${todayIn(new Date(at))}`)))
  prepareDocument(path, folder, bytes).commit()
  return { path }
}

export const disposalHandlers = (context: StoreContext): DisposalHandlers => ({
  due: () => due(context),
  saveRules: (rules) =>
    write(context, { caseId: null, topics: ['register'] }, ({ record }) => {
      const before = kept.readRules(context.connection)
      kept.writeRules(context.connection, rules)
      record({ caseId: null, entity: 'disposalRules', entityId: 'rules', before, after: rules })
      return rules
    }),
  decide: (input) => decide(context, input),
  log: () => kept.decisionsMade(context.connection, SHOWN),
  saveLog: () => saveLog(context),
})
