import type { FrameChange } from '../../../shared/domain/frame/frameChange.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { deleteFrameChange, findFrameChange, saveFrameChange } from '../../db/repositories/frameChanges.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { exportFrame, exportFrameTable, previewFrame } from './document.ts'
import { loadFrame } from './load.ts'

type FrameHandlers = Handlers<'store'>['frames']
type Input<Name extends keyof FrameHandlers> = Parameters<FrameHandlers[Name]>[0]

const TOPICS = { caseId: null, topics: ['money'] } as const
const ENTITY = 'frameChange'

function saveChange(context: StoreContext, { expectedRevision, ...input }: Input<'saveChange'>): FrameChange {
  return write(context, TOPICS, ({ now, record }) => {
    const before = findFrameChange(context.connection, input.id)
    const after: FrameChange = { ...input, revision: expectedRevision + 1, createdAt: before?.createdAt ?? now }
    if (!saveFrameChange(context.connection, after, expectedRevision)) throw conflict(ENTITY)
    record({ caseId: null, entity: ENTITY, entityId: after.id, before, after })
    return after
  })
}

function removeChange(context: StoreContext, { id, expectedRevision }: Input<'removeChange'>): Record<string, never> {
  return write(context, TOPICS, ({ record }) => {
    const before = findFrameChange(context.connection, id)
    if (!before) throw notFound(ENTITY)
    if (!deleteFrameChange(context.connection, id, expectedRevision)) throw conflict(ENTITY)
    record({ caseId: null, entity: ENTITY, entityId: id, before, after: null })
    return {}
  })
}

export const frameHandlers = (context: StoreContext): FrameHandlers => ({
  get: ({ year }) => loadFrame(context, year),
  saveChange: (input) => saveChange(context, input),
  removeChange: (input) => removeChange(context, input),
  preview: ({ year }) => previewFrame(context, year),
  export: ({ year }) => exportFrame(context, year),
  exportTable: ({ year }) => exportFrameTable(context, year),
})
