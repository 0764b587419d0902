import { z } from 'zod'
import { caseActorInputSchema } from '../../shared/domain/actor.ts'
import { durationSchema, originSchema } from '../../shared/domain/case.ts'
import { answerSchema, contributionSchema } from '../../shared/domain/criteria.ts'
import { decisionKindSchema, forwardingSchema, outcomeSchema } from '../../shared/domain/decision.ts'
import { giverSchema } from '../../shared/domain/ledger/contribution.ts'
import { ledgerKindSchema, purposeSchema } from '../../shared/domain/ledger/ledgerRow.ts'
import { kronorSchema } from '../../shared/domain/money.ts'
import { caseRoleNameSchema } from '../../shared/domain/register/caseRole.ts'
import { commitmentKindSchema, commitmentStateSchema } from '../../shared/domain/register/commitment.ts'
import { phaseSchema } from '../../shared/domain/phase.ts'
import { dayOffset } from './demoDays.ts'
import { demoDialogueSchema } from './demoDialogue.ts'
import { demoMeetingSchema } from './demoMeeting.ts'
import { demoFollowUpSchema, demoPlanSchema, demoTaskSchema } from './demoPlan.ts'
import { demoResultsSchema } from './demoResults.ts'

const actor = z
  .object(caseActorInputSchema.shape)
  .pick({ name: true, kind: true, contactName: true, phone: true, email: true, involvement: true })
  .extend({
    role: caseRoleNameSchema.nullable().default(null),
    conflictNote: z.string().default(''),
    aliases: z.array(z.string()).default([]),
    tags: z.array(z.string()).default([]),
    area: z.string().default(''),
  })

const commitment = z.strictObject({
  /** Name of an actor of the case. */
  actor: z.string(),
  kind: commitmentKindSchema,
  amountKronor: kronorSchema.nullable().default(null),
  description: z.string(),
  due: dayOffset.nullable().default(null),
  state: commitmentStateSchema.default('open'),
  stateReason: z.string().default(''),
})

const assessment = z.strictObject({
  answer: answerSchema,
  motivation: z.string(),
  evidence: z.array(z.string()),
  contributions: z.array(contributionSchema).default([]),
})

const application = z.strictObject({
  parts: z.record(z.string(), z.string()),
  soughtKronor: kronorSchema.nullable(),
  contact: z.strictObject({ name: z.string(), organisation: z.string(), phone: z.string(), email: z.string() }),
  boards: z.array(z.string()),
  relatedProgrammes: z.string(),
  attachments: z.array(z.string()),
})

const statement = z.strictObject({
  boardMeeting: dayOffset.nullable(),
  summary: z.string(),
  proposals: z.array(z.string()),
  proposedKronor: kronorSchema.nullable(),
  background: z.string(),
  assessment: z.string(),
  economy: z.string(),
  consequences: z.string(),
  recipients: z.array(z.string()),
  signers: z.array(z.string()),
})

const decision = z.strictObject({
  on: dayOffset,
  paragraph: z.string(),
  kind: decisionKindSchema,
  outcome: outcomeSchema,
  soughtKronor: kronorSchema.nullable(),
  proposedKronor: kronorSchema.nullable(),
  grantedKronor: kronorSchema.nullable(),
  conditions: z.string(),
  forwarding: forwardingSchema.nullable().default(null),
})

const ledgerRow = z.strictObject({
  on: dayOffset,
  kind: ledgerKindSchema,
  purpose: purposeSchema,
  kronor: kronorSchema,
  text: z.string(),
  documentReference: z.string().default(''),
  /** Of the decision that it rests on, where several give the same support. */
  paragraph: z.string().default(''),
})

const gift = z.strictObject({
  on: dayOffset,
  giver: giverSchema,
  giverName: z.string(),
  kind: z.string(),
  hours: z.int().nullable().default(null),
  text: z.string(),
  valueKronor: kronorSchema.nullable().default(null),
})

/** One case of the demo, as a story with days. */
export const demoCaseSchema = z.strictObject({
  title: z.string(),
  area: z.string(),
  origin: originSchema,
  duration: durationSchema,
  firstContact: z.string(),
  firstMeeting: dayOffset,
  informed: dayOffset.nullable(),
  registryNumber: z.string(),
  cityRole: z.string(),
  actors: z.array(actor).default([]),
  commitments: z.array(commitment).default([]),
  assessedOn: dayOffset.default(0),
  criteria: z.record(z.string(), assessment).default({}),
  writtenOn: dayOffset.default(0),
  application: application.nullable().default(null),
  finalisedOn: dayOffset.nullable().default(null),
  statementOn: dayOffset.default(0),
  statement: statement.nullable().default(null),
  statementExportedOn: dayOffset.nullable().default(null),
  decisions: z.array(decision).default([]),
  plan: z.strictObject({ on: dayOffset, reference: z.string() }).nullable().default(null),
  phases: z.array(z.strictObject({ to: phaseSchema, on: dayOffset, note: z.string() })).default([]),
  ledger: z.array(ledgerRow).default([]),
  given: z.array(gift).default([]),
  meetings: z.array(demoMeetingSchema).default([]),
  dialogue: demoDialogueSchema.nullable().default(null),
  plans: z.array(demoPlanSchema).default([]),
  followUp: demoFollowUpSchema.nullable().default(null),
  tasks: z.array(demoTaskSchema).default([]),
  results: demoResultsSchema.nullable().default(null),
  closed: z.strictObject({ on: dayOffset, reason: z.string() }).nullable().default(null),
})
export type DemoCase = z.infer<typeof demoCaseSchema>
