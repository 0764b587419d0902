import type { MeetingTemplate } from '../../../shared/domain/meetingTemplate.ts'
import { conflict } from '../../../shared/ipc/outcome.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { defaultTemplate } from '../../../shared/text/catalogue/meetingTemplates.ts'
import { deleteTemplate, findOwnTemplate, ownTemplates, saveTemplate } from '../../db/repositories/meetingTemplates.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'

type TemplateHandlers = Handlers<'store'>['meetingTemplates']

const copyOf = (template: MeetingTemplate): MeetingTemplate => ({
  ...template,
  points: template.points.map(({ title, questions }) => ({ title, questions: [...questions] })),
})

const broughtFor = (kind: string): MeetingTemplate => copyOf({ kind, revision: 0, points: [...defaultTemplate(kind)] })

/** The agenda in force for a kind: the user's own, else what the app brings. */
export const templateFor = (context: StoreContext, kind: string): MeetingTemplate =>
  findOwnTemplate(context.connection, kind) ?? broughtFor(kind)

function list(context: StoreContext): MeetingTemplate[] {
  const own = ownTemplates(context.connection).map(({ kind }) => kind)
  const kinds = new Set([...context.defaultModel.meetingKinds.map(({ id }) => id), ...own])
  return [...kinds].map((kind) => templateFor(context, kind))
}

function save(context: StoreContext, input: Parameters<TemplateHandlers['save']>[0]): MeetingTemplate {
  const { expectedRevision, kind, points } = input
  return write(context, { caseId: null, topics: ['meetings'] }, ({ record }) => {
    const before = findOwnTemplate(context.connection, kind)
    const after = { kind, points, revision: expectedRevision + 1 }
    if (!saveTemplate(context.connection, after, expectedRevision)) throw conflict('meetingTemplate')
    record({ caseId: null, entity: 'meetingTemplate', entityId: kind, before: before && { ...before }, after })
    return after
  })
}

function reset(context: StoreContext, kind: string): MeetingTemplate {
  const before = findOwnTemplate(context.connection, kind)
  if (before)
    write(context, { caseId: null, topics: ['meetings'] }, ({ record }) => {
      deleteTemplate(context.connection, kind)
      record({ caseId: null, entity: 'meetingTemplate', entityId: kind, before: { ...before }, after: null })
    })
  return broughtFor(kind)
}

export const meetingTemplateHandlers = (context: StoreContext): TemplateHandlers => ({
  list: () => list(context),
  save: (input) => save(context, input),
  reset: ({ kind }) => reset(context, kind),
})
