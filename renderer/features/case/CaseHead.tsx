import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import UndoOutlined from '@mui/icons-material/UndoOutlined'
import UnarchiveOutlined from '@mui/icons-material/UnarchiveOutlined'
import Alert from '@mui/material/Alert'
import { useState } from 'react'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import { previousPhase } from '../../../shared/domain/phase.ts'
import { closingNeedsReason } from '../../../shared/domain/todo.ts'
import { caseFactsLine, caseWords } from '../../../shared/text/catalogue/case.ts'
import type { MoreMenuEntry } from '../../components/MoreMenu.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useHandOverMenu } from '../caseFiles/index.ts'
import { ReasonForm } from './ReasonForm.tsx'
import { useCaseCommands } from './useCaseCommands.ts'

interface ReasonedAction {
  readonly label: string
  readonly explained: string
  readonly isOptional?: boolean
  readonly icon: React.ReactNode
  readonly run: (reason: string) => Promise<void>
}

function useReasonedActions(view: CaseView): ReasonedAction[] {
  const { case: entity } = view
  const commands = useCaseCommands(entity.id)
  const previous = previousPhase(entity.phase)
  const reopen = { label: caseWords.reopen, explained: caseWords.reopenExplained, icon: <UnarchiveOutlined fontSize="small" />, run: commands.reopen }
  if (entity.closedOn !== null) return [reopen]
  const needsReason = closingNeedsReason(view)
  const explained = needsReason ? `${caseWords.closeExplained} ${caseWords.closeWithoutReport}` : caseWords.closeExplained
  const close = { label: caseWords.close, explained, isOptional: !needsReason, icon: <ArchiveOutlined fontSize="small" />, run: commands.close }
  if (!previous) return [close]
  const back = {
    label: caseWords.back(previous),
    explained: caseWords.backExplained,
    icon: <UndoOutlined fontSize="small" />,
    run: (reason: string) => commands.changePhase(entity.phase, previous, reason),
  }
  return [back, close]
}

/** Title, facts and what is seldom done; the latter asks for its reason in the page. */
export function CaseHead({ view }: { readonly view: CaseView }) {
  const actions = useReasonedActions(view)
  const [asking, setAsking] = useState<string | null>(null)
  const asked = actions.find(({ label }) => label === asking)
  const { case: entity } = view
  const handOver = useHandOverMenu(entity.id)
  const menu: MoreMenuEntry[] = [...handOver, ...actions.map(({ label, icon }) => ({ label, icon, onSelect: () => setAsking(label) }))]
  return (
    <>
      <PageHead title={entity.title} facts={caseFactsLine(entity)} menu={menu} />
      {entity.closedOn !== null && (
        <Alert severity="info" icon={<ArchiveOutlined fontSize="small" />} sx={{ mb: 3 }}>
          {caseWords.closedBanner(entity.closedOn, entity.closedReason)}
        </Alert>
      )}
      {asked && <ReasonForm key={asked.label} title={asked.label} explained={asked.explained} isOptional={asked.isOptional ?? false} onConfirm={asked.run} onClose={() => setAsking(null)} />}
    </>
  )
}
