import Typography from '@mui/material/Typography'
import { type ComparedField, comparePlans, type PlanDifference } from '../../../../shared/domain/plan/baseline.ts'
import { formatKronor } from '../../../../shared/domain/money.ts'
import type { PlanItem } from '../../../../shared/domain/plan/planItem.ts'
import type { PlanView } from '../../../../shared/domain/plan/planView.ts'
import { comparedFieldNames, compareWords, deviationKindNames, planWords } from '../../../../shared/text/catalogue/plan.ts'
import { Section } from '../../../components/Section.tsx'
import { RowTable } from '../rows/RowTable.tsx'

const fieldWords = (item: PlanItem | null, field: ComparedField): string => {
  const value = item?.[field] ?? null
  if (value === null) return '–'
  return typeof value === 'number' ? formatKronor(value) : value
}

interface Line {
  readonly what: string
  readonly decided: string
  readonly now: string
}

function linesOf({ what, fields, decided, now }: PlanDifference): Line[] {
  if (what === 'added') return [{ what: compareWords.added, decided: '–', now: now?.title ?? '' }]
  if (what === 'removed') return [{ what: compareWords.removed, decided: decided?.title ?? '', now: '–' }]
  return fields.map((field) => ({ what: comparedFieldNames[field], decided: fieldWords(decided, field), now: fieldWords(now, field) }))
}

function Differences({ view }: { readonly view: PlanView }) {
  const differences = comparePlans(view.baseline?.content.items ?? [], view.items)
  if (differences.length === 0) return <Typography>{compareWords.same}</Typography>
  return (
    <RowTable aria-label={compareWords.caption}>
      <thead>
        <tr>
          <th scope="col">{compareWords.row}</th>
          <th scope="col">{compareWords.what}</th>
          <th scope="col">{compareWords.decided}</th>
          <th scope="col">{compareWords.now}</th>
        </tr>
      </thead>
      <tbody>
        {differences.flatMap((difference) =>
          linesOf(difference).map(({ what, decided, now }) => (
            <tr key={`${difference.itemId} ${what}`}>
              <th scope="row">
                <bdi>{difference.title}</bdi>
              </th>
              <td>{what}</td>
              <td>
                <bdi>{decided}</bdi>
              </td>
              <td>
                <bdi>{now}</bdi>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </RowTable>
  )
}

function Deviations({ view }: { readonly view: PlanView }) {
  const titles = new Map(view.items.map(({ id, title }) => [id, title]))
  return (
    <RowTable aria-label={planWords.deviations}>
      <thead>
        <tr>
          <th scope="col">{compareWords.row}</th>
          <th scope="col">{compareWords.what}</th>
          <th scope="col">{planWords.reason}</th>
          <th scope="col">{planWords.agreedBy}</th>
          <th scope="col">{planWords.agreedOn}</th>
        </tr>
      </thead>
      <tbody>
        {view.deviations.map(({ id, itemId, kind, reason, agreedBy, agreedOn }) => (
          <tr key={id}>
            <th scope="row">
              <bdi>{titles.get(itemId) ?? ''}</bdi>
            </th>
            <td>{deviationKindNames[kind]}</td>
            <td>
              <bdi>{reason}</bdi>
            </td>
            <td>
              <bdi>{agreedBy}</bdi>
            </td>
            <td className="time">{agreedOn}</td>
          </tr>
        ))}
      </tbody>
    </RowTable>
  )
}

/** The plan held against the one that the board decided on, and every departure with its reason. */
export function Comparison({ view }: { readonly view: PlanView }) {
  return (
    <>
      <Section title={compareWords.caption}>
        <Differences view={view} />
      </Section>
      {view.deviations.length > 0 && (
        <Section title={planWords.deviations}>
          <Deviations view={view} />
        </Section>
      )}
    </>
  )
}
