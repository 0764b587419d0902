/** What the contents of a case file are told under, in the order of a case's parts. */
export const CASE_FILE_KINDS = [
  'case', 'actors', 'criteria', 'application', 'decisions', 'meetings', 'tasks', 'dialogue', 'plan', 'execution', 'money', 'results', 'lessons', 'documents', 'log',
] as const
export type CaseFileKind = (typeof CASE_FILE_KINDS)[number]
