import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { closingNeedsReason } from '../../../shared/domain/todo.ts'
import { caseWords } from '../../../shared/text/catalogue/case.ts'
import { resultTexts } from '../../../shared/text/catalogue/results.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useAction } from '../../components/useAction.ts'
import { useCaseCommands } from './useCaseCommands.ts'

/** Closes a case that has a locked report, without asking for more. */
export function CloseCase({ view }: { readonly view: CaseView }) {
  const commands = useCaseCommands(view.case.id)
  const { run, busy, error } = useAction(() => commands.close(''))
  if (view.case.closedOn !== null || closingNeedsReason(view)) return null
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Typography>{resultTexts.finalise.toClose}</Typography>
      <Button id="falt-close" variant="outlined" startIcon={<ArchiveOutlined />} loading={busy} onClick={() => void run()}>
        {caseWords.close}
      </Button>
      {error ? <ErrorNotice error={error} /> : null}
    </Box>
  )
}
