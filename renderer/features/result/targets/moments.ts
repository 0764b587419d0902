import { inEffectOrder, inTimeOrder, type MeasuredIndicator } from '../../../../shared/domain/results/measured.ts'
import { resultDocument } from '../../../../shared/text/catalogue/resultDocument.ts'
import { formatMeasured } from '../../../../shared/domain/results/value.ts'

export interface Moment {
  readonly key: string
  readonly kind: 'baseline' | 'target' | 'outcome'
  readonly label: string
  readonly value: number
  /** Its source, or the reason of a changed target. */
  readonly about: string
  /** What its groups were. */
  readonly groups: string
  /** Id of the row that is changed to change it; null = the indicator itself. */
  readonly rowId: string | null
}

const plain = { groups: '', rowId: null } as const

/** Everything that is known of an indicator, in the order it came: before, the targets, the outcomes. */
export function momentsOf(each: MeasuredIndicator): Moment[] {
  const { indicator } = each
  const { baseline, target } = indicator
  return [
    ...(baseline === null ? [] : [{ ...plain, key: 'baseline', kind: 'baseline' as const, label: resultDocument.baselineBar(indicator.baselineOn), value: baseline, about: indicator.baselineSource }]),
    ...(target === null ? [] : [{ ...plain, key: 'target', kind: 'target' as const, label: resultDocument.targetBar, value: target, about: '' }]),
    ...inEffectOrder(each.targetRevisions).map((row) => ({
      key: row.id, kind: 'target' as const, label: resultDocument.revisedBar(row.revisedOn), value: row.target, about: row.reason, groups: '', rowId: row.id,
    })),
    ...inTimeOrder(each.outcomes).map((row) => ({
      key: row.id,
      kind: 'outcome' as const,
      label: resultDocument.outcomeBar(row.measuredOn),
      value: row.value,
      about: [row.source, row.note].filter(Boolean).join('. '),
      groups: row.split.map(({ group, value }) => `${group} ${formatMeasured(value, indicator.unit)}`).join(', '),
      rowId: row.id,
    })),
  ]
}
