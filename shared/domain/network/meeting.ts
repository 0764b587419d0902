import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, instantSchema, LIMITS, line, lines, requiredLine, revisionSchema, text } from '../field.ts'
import { meetingInputSchema } from '../meeting.ts'

/** A meeting where actors of different processes learn from one another (erfarenhetsträff). */
export const networkMeetingSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  title: z.string(),
  heldOn: isoDateSchema,
  /** `14.30`, or '' where the meeting has no time. */
  startsAt: z.string(),
  endsAt: z.string(),
  place: z.string(),
  themes: z.array(z.string()),
  notes: z.string(),
  invitationSubject: z.string(),
  /** With fields such as `{namn}`. */
  invitationText: z.string(),
})
export type NetworkMeeting = z.infer<typeof networkMeetingSchema>

const time = meetingInputSchema.shape.time

export const networkMeetingInputSchema = z
  .object({
    id: idSchema,
    /** 0 = a new meeting. */
    expectedRevision: revisionSchema,
    title: requiredLine(LIMITS.title),
    heldOn: isoDateSchema,
    startsAt: time,
    endsAt: time,
    place: line(),
    themes: lines(),
    notes: text(50_000),
    invitationSubject: line(),
    invitationText: text(),
  })
  .refine(({ startsAt, endsAt }) => endsAt === '' || (startsAt !== '' && endsAt > startsAt), {
    path: ['endsAt'],
    message: 'ends-before-start',
  })
export type NetworkMeetingInput = z.input<typeof networkMeetingInputSchema>

/** har inte svarat, kommer, har tackat nej */
export const INVITEE_ANSWERS = ['invited', 'coming', 'declined'] as const
export const inviteeAnswerSchema = z.enum(INVITEE_ANSWERS)
export type InviteeAnswer = z.infer<typeof inviteeAnswerSchema>

/** Somebody to write to: the people who stand at an actor now, else the actor's own address. */
export const recipientSchema = z.object({
  actorId: idSchema,
  actorName: z.string(),
  area: z.string(),
  /** '' where the address is the organisation's own. */
  contactName: z.string(),
  /** '' where nobody's address is known. */
  email: z.string(),
  /** The actor's postal address on one line; '' where it is not known. */
  address: z.string(),
})
export type Recipient = z.infer<typeof recipientSchema>

export const inviteeSchema = z.object({
  actorId: idSchema,
  actorName: z.string(),
  answer: inviteeAnswerSchema,
  came: z.boolean(),
  /** Came without having been invited. */
  walkIn: z.boolean(),
  recipients: z.array(recipientSchema),
  /** Whom a letter on paper goes to: all who stand at the actor, with an e-mail address or without. */
  byPost: z.array(recipientSchema),
})
export type Invitee = z.infer<typeof inviteeSchema>

/** Whether the invitation goes to somebody: neither to who has declined nor to who came without one. */
export const isWrittenTo = ({ answer, walkIn }: Pick<Invitee, 'answer' | 'walkIn'>): boolean => answer !== 'declined' && !walkIn

/** Copied addresses, one letter each, one letter with hidden copies, or address labels for letters on paper. */
export const SENDING_WAYS = ['copied', 'letters', 'hidden', 'labels'] as const
/** The ways that go to e-mail addresses. */
export const MAIL_WAYS = ['copied', 'letters', 'hidden'] as const satisfies readonly SendingWay[]
export const mailWaySchema = z.enum(MAIL_WAYS)
export type MailWay = z.infer<typeof mailWaySchema>
export const sendingWaySchema = z.enum(SENDING_WAYS)
export type SendingWay = z.infer<typeof sendingWaySchema>

/** What was made to be sent, when, and to whom: kept as it was. */
export const sendingSchema = z.object({
  id: idSchema,
  meetingId: idSchema,
  madeAt: instantSchema,
  madeBy: z.string(),
  way: sendingWaySchema,
  subject: z.string(),
  text: z.string(),
  recipients: z.array(recipientSchema),
  /** The folder or file that was written; '' where addresses were copied. */
  path: z.string(),
})
export type Sending = z.infer<typeof sendingSchema>

export const networkMeetingViewSchema = z.object({
  meeting: networkMeetingSchema,
  /** In Swedish order. */
  invitees: z.array(inviteeSchema),
  /** Newest first. */
  sendings: z.array(sendingSchema),
})
export type NetworkMeetingView = z.infer<typeof networkMeetingViewSchema>

export const networkMeetingRowSchema = networkMeetingSchema
  .pick({ id: true, title: true, heldOn: true, startsAt: true, place: true, themes: true })
  .extend({ inviteeCount: z.int().nonnegative(), cameCount: z.int().nonnegative() })
export type NetworkMeetingRow = z.infer<typeof networkMeetingRowSchema>
