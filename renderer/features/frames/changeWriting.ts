import { todayIn } from '../../../shared/domain/date.ts'
import type { FrameChange } from '../../../shared/domain/frame/frameChange.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { framePageText as texts } from '../../../shared/text/catalogue/framePage.ts'
import { api } from '../../bridge/api.ts'
import { type AutosavedDraft, mapOutcome, savedAs, useAutosavedDraft } from '../../state/drafts/index.ts'

/** What one writes of a change: a sum, and which way it goes. */
export interface ChangeWriting {
  readonly changedOn: string
  readonly direction: 'more' | 'less'
  readonly kronor: number | null
  readonly reason: string
  readonly documentReference: string
}

export const writingOfChange = ({ changedOn, changeKronor, reason, documentReference }: FrameChange): ChangeWriting => ({
  changedOn, direction: changeKronor < 0 ? 'less' : 'more', kronor: Math.abs(changeKronor), reason, documentReference,
})

export const changeContent = ({ direction, kronor, ...rest }: ChangeWriting) => ({ ...rest, changeKronor: direction === 'less' ? -(kronor ?? 0) : (kronor ?? 0) })

const newChange = (year: number, isFirst: boolean): ChangeWriting => {
  const today = todayIn(new Date())
  const changedOn = isFirst || today.slice(0, 4) !== String(year) ? `${year}-01-01` : today
  return { changedOn, direction: 'more', kronor: null, reason: isFirst ? texts.firstReason : '', documentReference: '' }
}

interface DraftOf {
  readonly id: string
  readonly year: number
  readonly stored: FrameChange | null
  readonly isFirst: boolean
}

/** A change of the frame, new or stored, which saves itself. */
export function useChangeDraft({ id, year, stored, isFirst }: DraftOf): AutosavedDraft<ChangeWriting> {
  const initial = stored ? writingOfChange(stored) : newChange(year, isFirst)
  return useAutosavedDraft<ChangeWriting>({
    key: `frameChange:${id}`,
    initial,
    revision: stored?.revision ?? 0,
    save: async (writing, expectedRevision) => savedAs(await api.frames.saveChange({ id, year, expectedRevision, ...changeContent(writing) }), writingOfChange),
    read: async () => {
      const view = await api.frames.get({ year })
      const found = view.ok ? view.value.changes.find((each) => each.id === id) : undefined
      if (view.ok && !found) return { ok: false, error: notFound('frameChange').error }
      return mapOutcome(view, () => ({ value: found ? writingOfChange(found) : initial, revision: found?.revision ?? 0 }))
    },
  })
}
