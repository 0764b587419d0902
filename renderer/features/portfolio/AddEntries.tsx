import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { NO_FILTER } from '../../../shared/domain/caseList.ts'
import { emptyEntry, type PortfolioEntry } from '../../../shared/domain/portfolio/entry.ts'
import { newId } from '../../../shared/newId.ts'
import { portfolioWords as words } from '../../../shared/text/catalogue/portfolioPage.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { CaseField } from '../../components/CaseField.tsx'
import { failureSentence } from '../../components/failureSentence.ts'
import { useAction } from '../../components/useAction.ts'
import { notify, notifyFailure } from '../../state/notices.ts'

interface AddEntriesProps {
  readonly reportId: string
  readonly entries: readonly PortfolioEntry[]
  /** A process that is to be written from nothing. */
  readonly onAdded: (entryId: string) => void
}

/** As many as one report can be read with. */
const MOST_CASES = 60

async function said(run: () => Promise<unknown>): Promise<void> {
  try {
    await run()
  } catch (error) {
    notifyFailure(failureSentence(error))
  }
}

/** Takes cases into the report, or a process that is no case here. */
export function AddEntries({ reportId, entries, onAdded }: AddEntriesProps) {
  const add = (caseIds: string[]) => said(async () => unwrap(await api.portfolio.addCases({ reportId, caseIds })))
  const addAll = useAction(async () => {
    const { rows, total } = unwrap(await api.cases.list({ ...NO_FILTER, sort: 'title', descending: false, offset: 0, limit: MOST_CASES }))
    if (rows.length > 0) unwrap(await api.portfolio.addCases({ reportId, caseIds: rows.map(({ id }) => id) }))
    if (total > rows.length) notify(words.addAllCount(rows.length))
  })
  const addOther = () =>
    said(async () => {
      const id = newId()
      const position = (entries.at(-1)?.position ?? 0) + 1
      unwrap(await api.portfolio.saveEntry({ id, reportId, caseId: null, expectedRevision: 0, position, writing: emptyEntry(words.otherName) }))
      onAdded(id)
    })
  return (
    <Box sx={{ display: 'grid', gap: 1.5, mb: 2 }}>
      <CaseField
        label={words.addCase}
        helperText={words.addCaseHelp}
        noneText={words.noCase}
        value={null}
        error={addAll.error ? failureSentence(addAll.error) : null}
        onChange={(chosen) => {
          if (chosen) void add([chosen.id])
        }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" disabled={addAll.busy} onClick={() => void addAll.run()}>
          {words.addAll}
        </Button>
        <Button startIcon={<AddOutlined />} onClick={() => void addOther()}>
          {words.addOther}
        </Button>
      </Box>
    </Box>
  )
}
