import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { ExecutionView } from '../../../shared/domain/execution/executionView.ts'
import { hasFormedAssociation } from '../../../shared/domain/execution/organisationForm.ts'
import { executionWords as words } from '../../../shared/text/catalogue/execution.ts'
import { Attachments } from '../../components/attachments/index.ts'
import { DateField, LineField, TextAreaField } from '../../components/fields/index.ts'
import { Section } from '../../components/Section.tsx'
import { SaveStatus, useUndoKeys } from '../../state/drafts/index.ts'
import { useFollowUpDraft } from './useFollowUpDraft.ts'

interface FollowUpSectionsProps {
  readonly execution: ExecutionView
  readonly readOnly: boolean
  /** Stands between the two: how the actors are organised decides whether the second is asked for. */
  readonly children: ReactNode
}

const HOW_LIMIT = 2_000

/** How the outcome was told, and where an association's own reports lie. They save themselves. */
export function FollowUpSections({ execution, readOnly, children }: FollowUpSectionsProps) {
  const form = useFollowUpDraft(execution.followUp)
  const { value, patch, issueFor } = form
  const onKeyDown = useUndoKeys(form.draft)
  const common = (name: keyof typeof value) => ({ id: `falt-${name}`, readOnly, error: issueFor(name) ?? null })
  return (
    <Box onKeyDown={onKeyDown}>
      <Section title={words.told} action={<SaveStatus draft={form.draft} />}>
        <Typography sx={{ color: 'text.secondary', mb: 1.5, maxWidth: '72ch' }}>{words.toldHelp}</Typography>
        <Box sx={{ display: 'grid', gap: 2.5 }}>
          <DateField {...common('toldOn')} label={words.toldOn} value={value.toldOn} onChange={(toldOn) => patch({ toldOn })} />
          <TextAreaField {...common('toldHow')} label={words.toldHow} helperText={words.toldHowHelp} lines={2} limit={HOW_LIMIT} value={value.toldHow} onChange={(toldHow) => patch({ toldHow })} />
        </Box>
      </Section>
      {children}
      {hasFormedAssociation(execution.forms) && (
        <Box id="foreningens-handlingar">
          <Section title={words.documents}>
            <Typography sx={{ color: 'text.secondary', mb: 1.5 }}>{words.documentsHelp}</Typography>
            <Box sx={{ display: 'grid', gap: 2.5 }}>
              <LineField {...common('annualReport')} label={words.annualReport} value={value.annualReport} onChange={(annualReport) => patch({ annualReport })} />
              <LineField {...common('financialReport')} label={words.financialReport} value={value.financialReport} onChange={(financialReport) => patch({ financialReport })} />
            </Box>
            <Box sx={{ mt: 2 }}>
              <Attachments caseId={execution.followUp.caseId} subject={{ kind: 'associationReport', id: execution.followUp.caseId }} name={words.documents} readOnly={readOnly} />
            </Box>
          </Section>
        </Box>
      )}
    </Box>
  )
}
