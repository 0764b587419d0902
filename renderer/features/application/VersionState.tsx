import LockOutlined from '@mui/icons-material/LockOutlined'
import Box from '@mui/material/Box'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { formatInstant } from '../../../shared/domain/date.ts'
import { applicationTexts, finaliseTexts } from '../../../shared/text/catalogue/application.ts'

/** What is locked, and what becomes of changes now. */
export function VersionState({ view }: { readonly view: CaseView }) {
  const latest = view.versions.toSorted((a, b) => b.version - a.version)[0]
  const closed = view.case.closedOn !== null
  if (!latest && !closed) return null
  const next = view.draftDiffers ? finaliseTexts.nextBegun : finaliseTexts.nextIs
  const sentences = [
    ...(latest ? [finaliseTexts.locked(latest.version, formatInstant(latest.finalisedAt))] : []),
    ...(latest && !closed ? [next(latest.version + 1)] : []),
    ...(closed ? [applicationTexts.closed] : []),
  ]
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', bgcolor: 'tint.working', borderRadius: '6px', px: 1.5, py: 1, mb: 1 }}>
      <LockOutlined aria-hidden fontSize="small" sx={{ color: 'primary.main', mt: '1px' }} />
      <span>{sentences.join(' ')}</span>
    </Box>
  )
}
