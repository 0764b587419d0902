import type { Handlers } from '../shared/ipc/contract.ts'
import { actorHandlers } from './features/actors/index.ts'
import { applicationHandlers } from './features/application/handlers.ts'
import { attachmentHandlers } from './features/attachments/index.ts'
import { batchHandlers } from './features/batch/handlers.ts'
import { backupHandlers } from './features/backup/handlers.ts'
import { caseHandlers } from './features/cases/handlers.ts'
import { changeHandlers } from './features/changes/index.ts'
import { caseFileHandlers } from './features/caseFiles/index.ts'
import { compilationHandlers } from './features/compilation/handlers.ts'
import { contactHandlers } from './features/contacts/handlers.ts'
import { correctionHandlers } from './features/corrections/handlers.ts'
import { criteriaHandlers } from './features/criteria/handlers.ts'
import { decisionHandlers } from './features/decisions/handlers.ts'
import { dialogueHandlers } from './features/dialogue/handlers.ts'
import { disposalHandlers } from './features/disposal/handlers.ts'
import { documentHandlers } from './features/documents/handlers.ts'
import { duplicateHandlers } from './features/duplicates/index.ts'
import { extractHandlers } from './features/extracts/handlers.ts'
import { invitationHandlers } from './features/invitations/handlers.ts'
import { executionHandlers } from './features/execution/handlers.ts'
import { exportHandlers } from './features/exports/handlers.ts'
import { importHandlers } from './features/imports/handlers.ts'
import { guardHandlers, noRepair } from './features/guard/index.ts'
import { frameHandlers } from './features/frames/handlers.ts'
import { moneyHandlers } from './features/money/handlers.ts'
import { lessonHandlers } from './features/lessons/handlers.ts'
import { meetingHandlers } from './features/meetings/handlers.ts'
import { meetingModeHandlers, meetingTemplateHandlers } from './features/meetingMode/index.ts'
import { actorListHandlers, networkMeetingHandlers } from './features/network/index.ts'
import { numberHandlers } from './features/numbers/handlers.ts'
import { onePagerHandlers } from './features/onePager/handlers.ts'
import { opinionHandlers } from './features/opinions/handlers.ts'
import { overviewHandlers } from './features/overview/handlers.ts'
import { planHandlers } from './features/plans/handlers.ts'
import { portfolioHandlers } from './features/portfolio/handlers.ts'
import { processModelHandlers } from './features/processModel/handlers.ts'
import { registerHandlers } from './features/register/handlers.ts'
import { commitmentHandlers, roleHandlers } from './features/roles/handlers.ts'
import { resultHandlers } from './features/results/handlers.ts'
import { searchHandlers } from './features/search/handlers.ts'
import { settingsHandlers } from './features/settings/handlers.ts'
import { statementHandlers } from './features/statement/handlers.ts'
import { taskHandlers } from './features/tasks/handlers.ts'
import { themeHandlers } from './features/themes/handlers.ts'
import type { StoreContext } from './work/context.ts'

/** What happens in a case after decision 1. */
const laterPhases = (context: StoreContext) => ({
  execution: executionHandlers(context),
  plans: planHandlers(context),
  results: resultHandlers(context),
  dialogue: dialogueHandlers(context),
  opinions: opinionHandlers(context),
  themes: themeHandlers(context),
  compilation: compilationHandlers(context),
})

const paperHandlers = (context: StoreContext) => ({
  documents: documentHandlers(context),
  attachments: attachmentHandlers(context),
})

/** How the app is set, and what keeps the work safe. */
const whenThingsFail = (context: StoreContext) => ({
  settings: settingsHandlers(context),
  backup: backupHandlers(context),
  guard: guardHandlers(context),
  changes: changeHandlers(context),
  repair: noRepair,
})

/** Every handler of the store process. A method of the contract without one does not compile. */
export const createHandlers = (context: StoreContext): Handlers<'store'> => ({
  cases: caseHandlers(context),
  criteria: criteriaHandlers(context),
  actors: actorHandlers(context),
  application: applicationHandlers(context),
  statement: statementHandlers(context),
  decisions: decisionHandlers(context),
  meetings: meetingHandlers(context),
  meetingMode: meetingModeHandlers(context),
  meetingTemplates: meetingTemplateHandlers(context),
  tasks: taskHandlers(context),
  ...laterPhases(context),
  lessons: lessonHandlers(context),
  portfolio: portfolioHandlers(context),
  money: moneyHandlers(context),
  frames: frameHandlers(context),
  register: registerHandlers(context),
  contacts: contactHandlers(context),
  roles: roleHandlers(context),
  commitments: commitmentHandlers(context),
  duplicates: duplicateHandlers(context),
  batch: batchHandlers(context),
  onePager: onePagerHandlers(context),
  actorLists: actorListHandlers(context),
  networkMeetings: networkMeetingHandlers(context),
  invitations: invitationHandlers(context),
  extracts: extractHandlers(context),
  corrections: correctionHandlers(context),
  disposal: disposalHandlers(context),
  imports: importHandlers(context),
  exports: exportHandlers(context),
  caseFiles: caseFileHandlers(context),
  ...paperHandlers(context),
  overview: overviewHandlers(context),
  numbers: numberHandlers(context),
  processModel: processModelHandlers(context),
  search: searchHandlers(context),
  ...whenThingsFail(context),
  app: { licences: () => [...context.licences()] },
})
