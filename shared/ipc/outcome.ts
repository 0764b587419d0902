import { z } from 'zod'
import { BACKUP_FAULTS } from '../domain/backup.ts'
import { fieldIssueSchema } from '../domain/field.ts'
import { deviationKindSchema } from '../domain/plan/deviation.ts'
import { EXECUTION_BLOCKERS, FREEZE_BLOCKERS } from '../domain/plan/execution.ts'
import { PHASE_BLOCKERS, todoSchema } from '../domain/todo.ts'

/**
 * Why storage failed. `store-stopped`: the process that owns the database died and is being started again. `locked`:
 * the app is locked, and nothing is read or written before it is opened.
 */
export const STORAGE_FAULTS = ['disk-full', 'read-only', 'busy', 'damaged', 'write-failed', 'replaced', 'store-stopped', 'locked'] as const

const refusalSchema = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('finalise'), missing: z.array(todoSchema) }),
  z.object({ rule: z.literal('phase'), blockers: z.array(z.enum(PHASE_BLOCKERS)) }),
  z.object({ rule: z.literal('statement-needs-application') }),
  z.object({ rule: z.literal('only-deciding-board-forwards') }),
  /** The phase that the case is in rests on the decision that would be changed or removed. */
  z.object({ rule: z.literal('phase-rests-on-decision') }),
  z.object({ rule: z.literal('freeze'), blockers: z.array(z.enum(FREEZE_BLOCKERS)) }),
  /** What was decided stays: a frozen plan is not removed, and its rows are struck with a reason. */
  z.object({ rule: z.literal('plan-frozen') }),
  /** A departure from the frozen plan without its reason (rule 10 of the model). */
  z.object({ rule: z.literal('deviation-needs-reason'), kinds: z.array(deviationKindSchema) }),
  /** Nothing of the plan can be started yet (rules 2 and 10 of the model). */
  z.object({ rule: z.literal('execution'), blockers: z.array(z.enum(EXECUTION_BLOCKERS)) }),
  /** A plan was frozen by the decision that would be changed or removed. */
  z.object({ rule: z.literal('plan-rests-on-decision') }),
  z.object({ rule: z.literal('ledger-rests-on-decision') }),
  z.object({ rule: z.literal('nothing-to-finalise') }),
  z.object({ rule: z.literal('report-without-processes') }),
  /** What was reported stays. */
  z.object({ rule: z.literal('report-frozen') }),
  /** Questions or an association's reports are missing (rules 7 and 11 of the model). */
  z.object({ rule: z.literal('finalise-result'), missing: z.array(todoSchema) }),
  z.object({ rule: z.literal('result-before-its-phase') }),
  z.object({ rule: z.literal('interim-before-its-phase') }),
  z.object({ rule: z.literal('result-unchanged') }),
  z.object({ rule: z.literal('case-closed') }),
  /** Roles, commitments or people rest on the actor: it is merged or disposed of, not removed. */
  z.object({ rule: z.literal('actor-in-use') }),
  z.object({ rule: z.literal('merge'), fault: z.enum(['anonymised', 'built-upon']) }),
  /** The rules do not let the person be disposed of yet, or an open case needs the details. */
  z.object({ rule: z.literal('not-due') }),
  /** The backup that comes before a disposal could not be written. */
  z.object({ rule: z.literal('no-backup-first') }),
  /** A correction that changes nothing, or of somebody who has been disposed of. */
  z.object({ rule: z.literal('nothing-to-correct') }),
  z.object({ rule: z.literal('backup'), fault: z.enum(BACKUP_FAULTS) }),
  z.object({ rule: z.literal('folder-not-writable'), path: z.string() }),
  z.object({ rule: z.literal('missing-characters'), characters: z.array(z.string()) }),
])
export type Refusal = z.infer<typeof refusalSchema>

/** Everything that can go wrong with a call. Codes only; the renderer turns them into Swedish. */
export const appErrorSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('invalid-input'), issues: z.array(fieldIssueSchema) }),
  z.object({ code: z.literal('not-found'), entity: z.string() }),
  /** Somebody saved in between: the expected revision is no longer the stored one. */
  z.object({ code: z.literal('conflict'), entity: z.string() }),
  z.object({ code: z.literal('rule'), refusal: refusalSchema }),
  z.object({ code: z.literal('storage'), fault: z.enum(STORAGE_FAULTS) }),
  /** A fault in the program; the log has it under the same id. */
  z.object({ code: z.literal('unexpected'), incidentId: z.string() }),
])
export type AppError = z.infer<typeof appErrorSchema>

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: AppError }

/** Thrown by use cases; dispatch turns it into a failed {@link Outcome}. */
export class AppFailure extends Error {
  readonly error: AppError
  constructor(error: AppError) {
    super(JSON.stringify(error))
    this.name = 'AppFailure'
    this.error = error
  }
}

export const notFound = (entity: string): AppFailure => new AppFailure({ code: 'not-found', entity })
export const conflict = (entity: string): AppFailure => new AppFailure({ code: 'conflict', entity })
export const refused = (refusal: Refusal): AppFailure => new AppFailure({ code: 'rule', refusal })
