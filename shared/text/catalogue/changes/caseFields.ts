// Fields of the case, its people, criteria, papers and decisions: the words that their forms use.
import type { ChangeKind } from '../../../domain/changes/kinds.ts'
import { applicationTexts } from '../application.ts'
import { overviewWords } from '../case.ts'
import { commitmentWords } from '../commitments.ts'
import { contactWords } from '../contacts.ts'
import { criteriaWords } from '../criteria.ts'
import { decisionWords } from '../decisions.ts'
import { proposalTexts } from '../proposal.ts'
import { actorFieldNames, actorText } from '../register.ts'
import { roleWords } from '../roles.ts'
import { statementFieldNames } from '../statement.ts'

type Labels = Partial<Record<ChangeKind, Readonly<Record<string, string>>>>

const assessment = {
  criterionId: 'Kriterium',
  answer: criteriaWords.answer,
  motivation: criteriaWords.motivation,
  evidence: criteriaWords.evidence,
  contributions: criteriaWords.contributions,
  assessedBy: 'Bedömt av',
  assessedAt: 'Bedömt',
} as const

const paper = {
  ...statementFieldNames,
  writing: 'Texten',
} as const

export const caseFields: Labels = {
  case: {
    title: overviewWords.title,
    area: overviewWords.area,
    origin: overviewWords.origin,
    duration: overviewWords.duration,
    firstContact: overviewWords.firstContact,
    firstMeetingOn: overviewWords.firstMeetingOn,
    informedOn: overviewWords.informedOn,
    registryNumber: overviewWords.registryNumber,
    cityRole: overviewWords.cityRole,
    planOn: overviewWords.planOn,
    planReference: overviewWords.planReference,
    phase: 'Fas',
    closedOn: 'Avslutat',
    closedReason: 'Skäl till att ärendet avslutades',
    modelKey: 'Processmodell',
  },
  processModel: { key: 'Processmodell', content: 'Innehåll' },
  registerActor: {
    ...actorFieldNames,
    correctionId: 'Rättelse',
  },
  contact: {
    preferredWay: contactWords.preferredWay,
    source: contactWords.source,
    sourceOn: contactWords.sourceOn,
    influence: contactWords.influence,
    interest: contactWords.interest,
    positions: contactWords.role,
    correctionId: 'Rättelse',
  },
  contactPosition: { role: contactWords.role, since: contactWords.since, until: contactWords.until },
  actor: { kind: actorText.kind, contactName: roleWords.contact, involvement: 'Med i ärendet', contact: roleWords.contact },
  caseRole: { conflictNote: roleWords.conflict },
  commitment: {
    kind: commitmentWords.kind,
    amountKronor: commitmentWords.amount,
    description: commitmentWords.description,
    dueOn: commitmentWords.dueOn,
    state: commitmentWords.state,
    stateReason: commitmentWords.stateReason,
  },
  merge: {
    kind: 'Vad som slogs ihop', winnerId: 'Blev kvar', loserId: 'Gick upp i den', loserName: 'Gick upp i den', mergedAt: 'Sammanslagen',
    mergedBy: 'Sammanslagen av', kept: 'Det som sparades',
  },
  assessment,
  assessmentVersion: assessment,
  application: {
    parts: 'Delar',
    soughtKronor: applicationTexts.soughtKronor,
    contact: applicationTexts.contact,
    organisation: applicationTexts.organisation,
    boards: applicationTexts.boards,
    relatedProgrammes: applicationTexts.relatedProgrammes,
    attachments: applicationTexts.attachments,
    prefilled: 'Förifyllt från ärendets aktörer',
    writing: 'Texten',
  },
  applicationVersion: { finalisedAt: 'Låst', finalisedBy: 'Låst av', content: 'Innehåll' },
  statement: paper,
  proposal: { ...paper, soughtKronor: proposalTexts.sought, proposedKronor: proposalTexts.proposed, proposedOther: proposalTexts.proposedOther },
  decision: {
    meetingOn: decisionWords.meetingOn,
    kind: decisionWords.kind,
    soughtKronor: decisionWords.sought,
    proposedKronor: decisionWords.proposed,
    grantedKronor: decisionWords.granted,
    conditions: decisionWords.conditions,
    forwarding: decisionWords.forwarding,
    scope: decisionWords.forwardScope,
    part: decisionWords.forwardPart,
    answer: decisionWords.answerOutcome,
    note: decisionWords.answerNote,
  },
}
