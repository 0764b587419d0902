// What the change log can tell of, and the headings under which one asks for it.

/** The headings of the filter, in the order in which a case is worked with. */
export const CHANGE_GROUPS = [
  'case', 'people', 'criteria', 'application', 'statement', 'decisions', 'meetings', 'tasks', 'dialogue', 'plan', 'execution',
  'money', 'result', 'lessons', 'portfolio', 'network', 'documents', 'privacy', 'settings',
] as const
export type ChangeGroup = (typeof CHANGE_GROUPS)[number]

/** Every kind of thing under one heading; the names are those that the log itself uses. */
export const KINDS_OF_GROUP = {
  case: ['case', 'processModel', 'caseFile'],
  people: ['registerActor', 'contact', 'contactPosition', 'actor', 'caseRole', 'commitment', 'merge', 'notSame'],
  criteria: ['assessment', 'assessmentVersion'],
  application: ['application', 'applicationVersion'],
  statement: ['statement', 'proposal'],
  decisions: ['decision'],
  meetings: ['meeting', 'meetingPoint', 'meetingLine', 'meetingAttendee', 'meetingCases', 'meetingFurtherCase', 'meetingTemplate'],
  tasks: ['task'],
  dialogue: ['dialogueActivity', 'skippedStep', 'opinion', 'opinionThemes', 'opinionTheme', 'theme'],
  plan: ['plan', 'planItem', 'planItemTheme', 'planOrder', 'planBaseline', 'deviation'],
  execution: ['followUp', 'checkIn', 'organisationForm'],
  money: ['ledgerRow', 'contribution', 'frameChange'],
  result: ['result', 'resultVersion', 'indicator', 'targetRevision', 'outcome', 'indicatorMatrix', 'placeView'],
  lessons: ['lesson', 'lessonUse'],
  portfolio: ['portfolioReport', 'portfolioEntry', 'portfolioVersion'],
  network: ['networkMeeting', 'networkInvitee', 'invitation', 'invitationSending', 'actorList', 'actorListMembers', 'actorListMember', 'onePager'],
  documents: ['document', 'attachment', 'logExport'],
  privacy: ['correction', 'dataExtract', 'disposal', 'disposalRules'],
  settings: ['settings'],
} as const satisfies Record<ChangeGroup, readonly string[]>

export type ChangeKind = (typeof KINDS_OF_GROUP)[ChangeGroup][number]
export const CHANGE_KINDS: readonly ChangeKind[] = CHANGE_GROUPS.flatMap((group) => KINDS_OF_GROUP[group])

export const isChangeKind = (entity: string): entity is ChangeKind => CHANGE_KINDS.some((kind) => kind === entity)
