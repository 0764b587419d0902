import { type MeetingTemplate, readTemplate, writeTemplate } from '../../../shared/domain/meetingTemplate.ts'
import type { Outcome } from '../../../shared/ipc/outcome.ts'
import { AppFailure, notFound } from '../../../shared/ipc/outcome.ts'
import { templateScreen as text } from '../../../shared/text/catalogue/meetingTemplateScreen.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { mapOutcome, type Saved, useAutosavedDraft } from '../../state/drafts/index.ts'
import { notifyFailure, offerUndo } from '../../state/notices.ts'

interface Written {
  readonly written: string
}

/** The text stays as it was typed for as long as it says what is stored. */
const saved = (template: MeetingTemplate): Saved<Written> => ({ value: { written: writeTemplate(template.points) }, revision: template.revision })

const sameAgenda = (a: Written, b: Written): boolean => JSON.stringify(readTemplate(a.written)) === JSON.stringify(readTemplate(b.written))

/** An agenda that is being written, which saves itself and can be taken back to what the app brings. */
export function useTemplateDraft(template: MeetingTemplate, name: string) {
  const { kind } = template
  const save = async ({ written }: Written, expectedRevision: number): Promise<Outcome<Saved<Written>>> => {
    const outcome = await api.meetingTemplates.save({ kind, expectedRevision, points: readTemplate(written) })
    return mapOutcome(outcome, ({ revision }) => ({ value: { written }, revision }))
  }
  const read = async (): Promise<Outcome<Saved<Written>>> => {
    const outcome = await api.meetingTemplates.list({})
    if (!outcome.ok) return outcome
    const found = outcome.value.find((each) => each.kind === kind)
    return found ? { ok: true, value: saved(found) } : { ok: false, error: notFound('meetingTemplate').error }
  }
  const { value, revision } = saved(template)
  const form = useAutosavedDraft<Written>({ key: `template:${kind}`, initial: value, revision, save, read, equals: sameAgenda })
  const reset = async (): Promise<void> => {
    await form.flush()
    const before = form.draft.value
    const outcome = await api.meetingTemplates.reset({ kind })
    if (!outcome.ok) return notifyFailure(failureSentence(new AppFailure(outcome.error)))
    form.draft.storeReady()
    form.draft.observe(saved(outcome.value))
    offerUndo(text.resetDone(name), async () => {
      unwrap(await api.meetingTemplates.save({ kind, expectedRevision: 0, points: readTemplate(before.written) }))
    })
  }
  return { form, reset, isOwn: template.revision > 0 }
}
