import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { DISPOSAL_KINDS, type DisposalKind, type DisposalRules } from '../../../shared/domain/respect/disposal.ts'
import { disposalKinds, disposalScreen as text } from '../../../shared/text/catalogue/disposal.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LineField } from '../../components/fields/index.ts'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'
import { notify } from '../../state/notices.ts'

const isMonths = (typed: string): boolean => /^\d{1,3}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= 600

/** One value for each kind of record. */
const eachKind = <Value,>(value: (kind: DisposalKind) => Value): Record<DisposalKind, Value> =>
  Object.fromEntries(DISPOSAL_KINDS.map((kind) => [kind, value(kind)])) as Record<DisposalKind, Value>

/** How long details are kept. */
export function RulesForm({ rules }: { readonly rules: DisposalRules }) {
  const [typed, setTyped] = useState(() => eachKind((kind) => String(rules[kind])))
  const save = useAction(async () => {
    unwrap(await api.disposal.saveRules(eachKind((kind) => Number(typed[kind]))))
    notify(text.rulesSaved)
  })
  const fits = DISPOSAL_KINDS.every((kind) => isMonths(typed[kind]))
  return (
    <Section title={text.rules}>
      <Box sx={{ display: 'grid', gap: 2, columnGap: 4, maxWidth: '56rem', gridTemplateColumns: 'repeat(auto-fill, minmax(min(24rem, 100%), 1fr))', alignItems: 'end' }}>
        {DISPOSAL_KINDS.map((kind) => (
          <LineField
            key={kind}
            label={disposalKinds[kind].rule}
            value={typed[kind]}
            width={120}
            error={isMonths(typed[kind]) ? null : text.badMonths}
            onChange={(value) => setTyped((before) => ({ ...before, [kind]: value }))}
          />
        ))}
        <Box sx={{ gridColumn: '1 / -1' }}>
          <Button variant="outlined" disabled={!fits} loading={save.busy} onClick={() => void save.run()}>
            {text.saveRules}
          </Button>
        </Box>
        {save.error ? <ErrorNotice error={save.error} /> : null}
      </Box>
    </Section>
  )
}
