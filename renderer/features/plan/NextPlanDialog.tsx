import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { addDays, addMonths, type IsoDate, partsOf } from '../../../shared/domain/date.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { PlanView } from '../../../shared/domain/plan/planView.ts'
import { newId } from '../../../shared/newId.ts'
import { planWords } from '../../../shared/text/catalogue/plan.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { DateField, LineField } from '../../components/fields/index.ts'
import { choosePlan } from '../../state/plan.ts'

const MONTHS_OF_A_YEAR = 12

/** How many months the plan's period takes; a year where it is not said. */
function monthsOf({ startsOn, endsOn }: Plan): number {
  if (startsOn === null || endsOn === null) return MONTHS_OF_A_YEAR
  const [first, after] = [partsOf(startsOn), partsOf(addDays(endsOn, 1))]
  return Math.max(1, (after.year - first.year) * MONTHS_OF_A_YEAR + after.month - first.month)
}

const nextTitle = (title: string, startsOn: IsoDate | null): string => {
  const renamed = title.replace(/\b(20\d\d)\b/, (year) => String(Number(year) + 1))
  return renamed === title ? planWords.newTitle(startsOn === null ? new Date().getFullYear() + 1 : partsOf(startsOn).year) : renamed
}

/** A new plan for the period after this one, with the rows that go on. */
export function NextPlanDialog({ view, onClose }: { readonly view: PlanView; readonly onClose: () => void }) {
  const { plan } = view
  const months = monthsOf(plan)
  const later = (date: IsoDate | null): IsoDate | null => (date === null ? null : addMonths(date, months))
  const [title, setTitle] = useState(nextTitle(plan.title, later(plan.startsOn)))
  const [startsOn, setStartsOn] = useState(plan.endsOn === null ? later(plan.startsOn) : addDays(plan.endsOn, 1))
  const [endsOn, setEndsOn] = useState(startsOn === null ? null : addDays(addMonths(startsOn, months), -1))
  // What is done or struck is over; the rest goes on unless she says otherwise.
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(view.items.filter(({ state }) => state === 'done' || state === 'dropped').map(({ id }) => id)),
  )
  const toggle = (id: string) => setLeft((now) => (now.has(id) ? new Set([...now].filter((each) => each !== id)) : new Set([...now, id])))
  const make = async () => {
    const next = { id: newId(), caseId: plan.caseId, expectedRevision: 0, title, startsOn, endsOn }
    const items = view.items.filter(({ id }) => !left.has(id)).map(({ id }) => ({ fromId: id, id: newId() }))
    unwrap(await api.plans.copyForward({ fromPlanId: plan.id, plan: next, items, monthsLater: months }))
    choosePlan(plan.caseId, next.id)
  }
  return (
    <ConfirmDialog open title={planWords.nextTitle} confirmLabel={planWords.nextDo} onConfirm={make} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 2.5 }}>
        <Typography>{planWords.nextText}</Typography>
        <LineField label={planWords.title} required value={title} onChange={setTitle} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <DateField label={planWords.startsOn} value={startsOn} onChange={setStartsOn} />
          <DateField label={planWords.endsOn} value={endsOn} onChange={setEndsOn} />
        </Box>
        <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
          <Box component="legend" sx={{ fontWeight: 600, p: 0 }}>
            {planWords.nextWhat}
          </Box>
          {left.size === view.items.length && <Typography sx={{ color: 'text.secondary' }}>{planWords.nextNothing}</Typography>}
          {view.items.map(({ id, title: name, kind }) => (
            <FormControlLabel
              key={id}
              sx={{ display: 'flex', pl: kind === 'activity' ? 2 : 0, '& .MuiCheckbox-root': { py: 0.5 } }}
              control={<Checkbox size="small" checked={!left.has(id)} onChange={() => toggle(id)} />}
              label={<bdi>{name}</bdi>}
            />
          ))}
        </Box>
      </Box>
    </ConfirmDialog>
  )
}
