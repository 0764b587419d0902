import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useMemo, useRef, useState } from 'react'
import type { DeviationNote } from '../../../../shared/domain/plan/deviation.ts'
import type { Period } from '../../../../shared/domain/plan/grouping.ts'
import type { PlanItem } from '../../../../shared/domain/plan/planItem.ts'
import type { PlanView } from '../../../../shared/domain/plan/planView.ts'
import { goToPlanItem } from '../../../state/plan.ts'
import { moveInTime, saveChange, showSaved } from '../planCalls.ts'
import { useLatest } from '../useLatest.ts'
import { barId } from './Bar.tsx'
import { HEAD_HEIGHT, ROW_HEIGHT } from './geometry.ts'

/** A move that waits for its reason. */
export interface Asked {
  readonly item: PlanItem
  readonly period: Period
}

/** Brings a row into sight and then the focus to its bar. */
function focusBar(frame: HTMLElement | null, index: number, id: string): void {
  if (!frame) return
  const top = index * ROW_HEIGHT
  if (top < frame.scrollTop) frame.scrollTop = top
  const bottom = top + ROW_HEIGHT + HEAD_HEIGHT
  if (bottom > frame.scrollTop + frame.clientHeight) frame.scrollTop = bottom - frame.clientHeight
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(barId(id))?.focus({ preventScroll: true })))
}

/** What can be done in the timetable. Once the plan is frozen a move asks for its reason first. */
export function useTimetable(view: PlanView, frame: RefObject<HTMLElement | null>) {
  const client = useQueryClient()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [active, setActive] = useState<string | null>(null)
  // Written straight into the page: a bar on the move draws itself and nothing else anew.
  const said = useRef<HTMLOutputElement>(null)
  const latest = useLatest(view)
  const actions = useMemo(
    () => ({
      onMoved: (id: string, period: Period) => {
        const item = latest.current.items.find((each) => each.id === id)
        if (!item) return
        if (latest.current.baseline !== null) setAsked({ item, period })
        else void moveInTime(client, item, period)
      },
      onSay: (sentence: string) => said.current?.replaceChildren(sentence),
      onActive: setActive,
      onStep: (id: string, by: -1 | 1) => {
        const at = latest.current.items.findIndex((each) => each.id === id) + by
        const next = latest.current.items[at]
        if (!next) return
        setActive(next.id)
        focusBar(frame.current, at, next.id)
      },
      onOpen: goToPlanItem,
    }),
    [client, frame, latest],
  )
  const saveAsked = async (note: DeviationNote) => {
    if (asked) showSaved(client, await saveChange(asked.item, asked.period, note))
  }
  const closeAsked = () => {
    const id = asked?.item.id
    setAsked(null)
    if (id !== undefined) requestAnimationFrame(() => document.getElementById(barId(id))?.focus())
  }
  return { actions, asked, saveAsked, closeAsked, active: active ?? view.items[0]?.id ?? null, isChosen: active !== null, said }
}
