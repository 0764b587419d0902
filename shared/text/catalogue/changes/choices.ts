// The words of lists: what a stored value is called in the form that it was chosen in.
import type { ChangeKind } from '../../../domain/changes/kinds.ts'
import { commitmentKindNames, commitmentStateNames } from '../commitments.ts'
import { estimateNames, preferredWayNames } from '../contacts.ts'
import { caseRowWords } from './rowWords.ts'
import { activityStateNames, stepNames } from '../dialogue.ts'
import { decisionWords } from '../decisions.ts'
import { formNames } from '../execution.ts'
import { ledgerKindNames, purposeNames } from '../ledger.ts'
import { lessonKindNames, lessonLevelNames } from '../lessons.ts'
import { lineKindNames } from '../minutes.ts'
import { moneyWords } from '../money.ts'
import {
  answerNames, contributionNames, decisionKindNames, documentKindNames, durationNames, involvementNames, originNames, outcomeNames, phaseNames,
} from '../names.ts'
import { networkTexts } from '../network.ts'
import { deviationKindNames, planItemKindNames, planItemStateNames } from '../plan.ts'
import { entryStateNames } from '../portfolio.ts'
import { directionNames, perspectiveNames } from '../resultDocument.ts'
import { roleNames } from '../roles.ts'
import { settingsText } from '../settings.ts'

type Words = Readonly<Record<string, string>>

/** Choices by kind of thing and field. */
export const choices: Partial<Record<ChangeKind, Readonly<Record<string, Words>>>> = {
  case: { origin: originNames, duration: durationNames, phase: phaseNames },
  contact: { preferredWay: preferredWayNames, influence: estimateNames, interest: estimateNames },
  actor: { involvement: involvementNames },
  caseRole: { role: roleNames },
  commitment: { kind: commitmentKindNames, state: commitmentStateNames },
  assessment: { answer: answerNames, contributions: contributionNames },
  assessmentVersion: { answer: answerNames, contributions: contributionNames },
  decision: { kind: decisionKindNames, outcome: outcomeNames, scope: decisionWords.scopes },
  meeting: { attendance: caseRowWords.attendance, kind: lineKindNames },
  meetingLine: { kind: lineKindNames },
  meetingAttendee: { attendance: caseRowWords.attendance },
  dialogueActivity: { state: activityStateNames },
  skippedStep: { step: stepNames },
  planItem: { kind: planItemKindNames, state: planItemStateNames },
  deviation: { kind: { ...planItemKindNames, ...deviationKindNames }, state: planItemStateNames },
  organisationForm: { form: formNames },
  ledgerRow: { kind: ledgerKindNames, purpose: purposeNames },
  contribution: { giver: moneyWords.giverNames },
  indicator: { direction: directionNames },
  placeView: { perspective: perspectiveNames },
  lesson: { kind: lessonKindNames, level: { ...lessonLevelNames }, phase: phaseNames },
  portfolioEntry: { state: entryStateNames },
  networkInvitee: { answer: networkTexts.answers },
  networkMeeting: { answer: networkTexts.answers, way: caseRowWords.ways },
  invitation: { way: caseRowWords.ways },
  actorList: { roles: roleNames },
  document: { kind: documentKindNames, format: caseRowWords.formats },
  attachment: { subjectKind: caseRowWords.subjects, kind: caseRowWords.subjects, fileState: caseRowWords.fileStates },
  logExport: { format: caseRowWords.formats },
  caseFile: { recipient: caseRowWords.recipients, direction: caseRowWords.directions },
  correction: { entity: caseRowWords.corrected },
  merge: { kind: caseRowWords.merged },
  disposal: { outcome: caseRowWords.disposed, kind: caseRowWords.disposalKinds },
  settings: { appearance: settingsText.look.appearances, contrast: settingsText.look.contrasts, sealingStep: caseRowWords.sealing },
}
