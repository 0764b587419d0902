import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { DISPOSAL_KINDS, type DisposalRules } from '../../../shared/domain/respect/disposal.ts'
import { disposalScreen as text } from '../../../shared/text/catalogue/disposal.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LineField } from '../../components/fields/index.ts'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'
import { notify } from '../../state/notices.ts'

const isMonths = (typed: string): boolean => /^\d{1,3}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= 600

/** How long details are kept. */
export function RulesForm({ rules }: { readonly rules: DisposalRules }) {
  const [typed, setTyped] = useState({ afterCase: String(rules.afterCase), withoutCase: String(rules.withoutCase) })
  const save = useAction(async () => {
    unwrap(await api.disposal.saveRules({ afterCase: Number(typed.afterCase), withoutCase: Number(typed.withoutCase) }))
    notify(text.rulesSaved)
  })
  const fits = DISPOSAL_KINDS.every((kind) => isMonths(typed[kind]))
  return (
    <Section title={text.rules}>
      <Box sx={{ display: 'grid', gap: 2, maxWidth: '40rem' }}>
        {DISPOSAL_KINDS.map((kind) => (
          <LineField
            key={kind}
            label={text[kind]}
            value={typed[kind]}
            width={120}
            error={isMonths(typed[kind]) ? null : text.badMonths}
            onChange={(value) => setTyped((before) => ({ ...before, [kind]: value }))}
          />
        ))}
        <Box>
          <Button variant="outlined" disabled={!fits} loading={save.busy} onClick={() => void save.run()}>
            {text.saveRules}
          </Button>
        </Box>
        {save.error ? <ErrorNotice error={save.error} /> : null}
      </Box>
    </Section>
  )
}
