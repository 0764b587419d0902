import { z } from 'zod'
import { LIMITS, line, lines, revisionSchema } from './field.ts'

/** What one goes through at a meeting of a kind. */
export const templatePointSchema = z.object({ title: z.string(), questions: z.array(z.string()) })
export type TemplatePoint = z.infer<typeof templatePointSchema>

export const meetingTemplateSchema = z.object({
  /** Id of a meeting kind of the process model, or the user's own word. */
  kind: z.string(),
  /** 0 = what the app brings. */
  revision: revisionSchema,
  points: z.array(templatePointSchema),
})
export type MeetingTemplate = z.infer<typeof meetingTemplateSchema>

export const MOST_TEMPLATE_POINTS = 40

export const templateInputSchema = z.object({
  kind: line(60).pipe(z.string().min(1)),
  expectedRevision: revisionSchema,
  points: z.array(z.object({ title: line(), questions: lines() })).max(MOST_TEMPLATE_POINTS),
})

const QUESTION = /^\s*[-–•*]\s*/u

/** An agenda as one writes it: a line per point, and under it its questions, each after a dash. */
export function readTemplate(text: string): TemplatePoint[] {
  const points: { title: string; questions: string[] }[] = []
  for (const raw of text.split('\n')) {
    const written = raw.replace(QUESTION, '').trim().slice(0, LIMITS.line)
    if (written === '') continue
    const last = points.at(-1)
    if (last && QUESTION.test(raw)) last.questions.push(written)
    else points.push({ title: written, questions: [] })
  }
  return points.slice(0, MOST_TEMPLATE_POINTS).map(({ title, questions }) => ({ title, questions: questions.slice(0, LIMITS.listItems) }))
}

/** As {@link readTemplate} reads it. */
export const writeTemplate = (points: readonly TemplatePoint[]): string =>
  points.map(({ title, questions }) => [title, ...questions.map((question) => `- ${question}`)].join('\n')).join('\n\n')
