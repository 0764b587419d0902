import { useQueryClient } from '@tanstack/react-query'
import { type DragEvent, useCallback, useMemo, useRef, useState } from 'react'
import { movedTo, steppedTo } from '../../../../shared/domain/plan/grouping.ts'
import type { PlanView } from '../../../../shared/domain/plan/planView.ts'
import { planWords } from '../../../../shared/text/catalogue/plan.ts'
import { arrangeRows } from '../planCalls.ts'
import { useLatest } from '../useLatest.ts'

interface Drop {
  readonly id: string
  readonly side: 'before' | 'after'
}

/** The row under the pointer, and the half of it. */
function dropAt(event: DragEvent): Drop | null {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('tr[data-row]') : null
  const id = row?.dataset['row']
  if (!row || id === undefined) return null
  const { top, height } = row.getBoundingClientRect()
  return { id, side: event.clientY < top + height / 2 ? 'before' : 'after' }
}

/** Puts a row elsewhere, and says where it stands to those who listen. */
function useArrange(view: PlanView) {
  const client = useQueryClient()
  const latest = useLatest(view)
  const [said, setSaid] = useState('')
  const arrange = useCallback(
    (id: string, order: (items: PlanView['items']) => readonly string[]) => {
      const { items } = latest.current
      const ids = order(items)
      const title = items.find((item) => item.id === id)?.title ?? ''
      setSaid(planWords.moved(title, ids.indexOf(id) + 1))
      void arrangeRows(client, latest.current, ids, title)
    },
    [client, latest],
  )
  return { arrange, said }
}

const placeOf = (items: PlanView['items'], { id, side }: Drop): number => items.findIndex((item) => item.id === id) + (side === 'after' ? 1 : 0)

/** Moving rows by dragging and by keys. */
export function useRowOrder(view: PlanView) {
  const { arrange, said } = useArrange(view)
  const [drop, setDrop] = useState<Drop | null>(null)
  const dragged = useRef<string | null>(null)
  const actions = useMemo(
    () => ({
      onStep: (id: string, by: -1 | 1) => arrange(id, (items) => steppedTo(items, id, by)),
      onDragStart: (id: string, event: DragEvent) => {
        dragged.current = id
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', id)
        const row = event.currentTarget.closest('tr')
        if (row) event.dataTransfer.setDragImage(row, 16, 16)
      },
      onDragEnd: () => {
        dragged.current = null
        setDrop(null)
      },
      onDragOver: (event: DragEvent) => {
        if (dragged.current === null) return
        event.preventDefault()
        const next = dropAt(event)
        setDrop((now) => (now?.id === next?.id && now?.side === next?.side ? now : next))
      },
      onDrop: (event: DragEvent) => {
        const [id, to] = [dragged.current, dropAt(event)]
        if (id === null || to === null) return
        event.preventDefault()
        arrange(id, (items) => movedTo(items, id, placeOf(items, to)))
      },
    }),
    [arrange],
  )
  return { drop, said, actions }
}
