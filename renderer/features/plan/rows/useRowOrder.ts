import { useQueryClient } from '@tanstack/react-query'
import { type DragEvent, useMemo, useRef, useState } from 'react'
import { movedTo, steppedTo } from '../../../../shared/domain/plan/grouping.ts'
import type { PlanView } from '../../../../shared/domain/plan/planView.ts'
import { planWords } from '../../../../shared/text/catalogue/plan.ts'
import { arrangeRows } from '../planCalls.ts'

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

/** Moving rows by dragging and by keys, with what is said of it to those who listen. */
export function useRowOrder(view: PlanView) {
  const client = useQueryClient()
  const [drop, setDrop] = useState<Drop | null>(null)
  const [said, setSaid] = useState('')
  const latest = useRef(view)
  latest.current = view
  const dragged = useRef<string | null>(null)
  const actions = useMemo(() => {
    const arrange = (id: string, ids: readonly string[]) => {
      const title = latest.current.items.find((item) => item.id === id)?.title ?? ''
      setSaid(planWords.moved(title, ids.indexOf(id) + 1))
      void arrangeRows(client, latest.current, ids, title)
    }
    return {
      onStep: (id: string, by: -1 | 1) => arrange(id, steppedTo(latest.current.items, id, by)),
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
        const at = latest.current.items.findIndex((item) => item.id === to.id)
        arrange(id, movedTo(latest.current.items, id, to.side === 'before' ? at : at + 1))
      },
    }
  }, [client])
  return { drop, said, actions }
}
