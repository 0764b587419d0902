import { type DragEvent, type KeyboardEvent, memo } from 'react'
import { formatAmount } from '../../../../shared/domain/money.ts'
import type { PlanItem } from '../../../../shared/domain/plan/planItem.ts'
import { planWords } from '../../../../shared/text/catalogue/plan.ts'
import { itemRowId, openButtonId } from './itemRows.ts'

export interface RowActions {
  readonly onOpen: (id: string) => void
  /** One step up or down. */
  readonly onStep: (id: string, by: -1 | 1) => void
  readonly onDragStart: (id: string, event: DragEvent) => void
  readonly onDragEnd: () => void
}

interface ItemRowProps {
  readonly item: PlanItem
  readonly number: string
  /** Names of the themes that it answers. */
  readonly themes: string
  /** Where a dragged row would come to stand. */
  readonly drop: 'before' | 'after' | null
  readonly readOnly: boolean
  readonly actions: RowActions
}

export const timeWords = ({ startsOn, endsOn }: Pick<PlanItem, 'startsOn' | 'endsOn'>): string =>
  startsOn === endsOn ? (startsOn ?? planWords.noTime) : `${startsOn ?? ''} – ${endsOn ?? ''}`.trim()

const sum = (kronor: number | null): string => (kronor === null ? '' : formatAmount(kronor))

/** One proposal as one reads it. */
export const ItemRow = memo(function ItemRow({ item, number, themes, drop, readOnly, actions }: ItemRowProps) {
  const { id, title } = item
  const onKeyDown = (event: KeyboardEvent) => {
    if (readOnly || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    actions.onStep(id, event.key === 'ArrowUp' ? -1 : 1)
  }
  // A measure without days of its own is over its activities, which say when.
  const time = item.kind === 'measure' && item.startsOn === null && item.endsOn === null ? '' : timeWords(item)
  const under = [item.responsible, themes, item.state === 'dropped' ? planWords.struck : ''].filter(Boolean).join(' · ')
  return (
    <tr id={itemRowId(id)} data-row={id} className={[item.kind, drop ?? '', item.state === 'dropped' ? 'struck' : ''].join(' ')} onKeyDown={onKeyDown}>
      <td className="handle">
        {!readOnly && (
          <button
            type="button"
            className="grip"
            aria-label={planWords.handle(title)}
            draggable
            onDragStart={(event) => actions.onDragStart(id, event)}
            onDragEnd={actions.onDragEnd}
          >
            ⋮⋮
          </button>
        )}
      </td>
      <td className="number">{number}</td>
      <th scope="row">
        <button type="button" id={openButtonId(id)} className="name" onClick={() => actions.onOpen(id)}>
          <bdi>{title}</bdi>
        </button>
        {under !== '' && (
          <div className="under">
            <bdi>{under}</bdi>
          </div>
        )}
        <div className="under narrow">{time}</div>
      </th>
      <td className="time wide">{time}</td>
      <td className="sum">{sum(item.costKronor)}</td>
      <td className="sum">{sum(item.askedKronor)}</td>
    </tr>
  )
})
