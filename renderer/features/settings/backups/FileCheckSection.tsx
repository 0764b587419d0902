import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FileFault } from '../../../../shared/domain/attachments/attachment.ts'
import { fileCheckText as words, fileStateNames } from '../../../../shared/text/catalogue/attachments.ts'
import { paths } from '../../../app/paths.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { queries } from '../../../bridge/queries.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { Section } from '../../../components/Section.tsx'
import { StatusChip } from '../../../components/StatusChip.tsx'
import { useAction } from '../../../components/useAction.ts'

const EVERY_MS = 200

/** How far the check has come, in percent; asked for only while it runs. */
function usePercent(isRunning: boolean): number {
  const { data } = useQuery({
    queryKey: ['fileCheckProgress'],
    queryFn: async () => unwrap(await api.attachments.checkProgress({})),
    enabled: isRunning,
    refetchInterval: EVERY_MS,
    staleTime: 0,
  })
  return data && data.totalBytes > 0 ? Math.min(100, Math.floor((100 * data.doneBytes) / data.totalBytes)) : 0
}

function Faults({ faults }: { readonly faults: readonly FileFault[] }) {
  return (
    <>
      <Typography sx={{ mt: 2 }}>{words.faults(faults.length)}</Typography>
      <Box component="ul" aria-label={words.faultsLabel} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {faults.map(({ attachmentId, caseId, caseTitle, fileName, state }) => (
          <Box component="li" key={attachmentId} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, py: 0.75, borderBottom: '1px solid', borderColor: 'divider', overflowWrap: 'anywhere' }}>
            <bdi>{fileName}</bdi>
            <StatusChip tone="signal" label={fileStateNames[state]} />
            <RouterLink to={`${paths.caseTab(caseId, 'documents')}#bilaga-${attachmentId}`}>
              <bdi>{caseTitle}</bdi>
            </RouterLink>
          </Box>
        ))}
      </Box>
    </>
  )
}

/** The files of all attachments: how many there are, and whether each is what it was when it was added. */
export function FileCheckSection() {
  const { data, refetch } = useQuery(queries.fileFaults())
  const [hasRun, setHasRun] = useState(false)
  const check = useAction(async () => {
    unwrap(await api.attachments.check({}))
    await refetch()
    setHasRun(true)
  })
  const percent = usePercent(check.busy)
  const button = (
    <Button variant="outlined" disabled={check.busy || data?.files === 0} onClick={() => void check.run()}>
      {words.check}
    </Button>
  )
  return (
    <Section title={words.heading} action={data && data.files > 0 ? button : null}>
      <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>
        {data ? words.count(data.files, data.bytes) : null} {data && data.files > 0 ? words.help : null}
      </Typography>
      <Box component="output" sx={{ display: 'block' }}>
        {check.busy && <Typography sx={{ mt: 1 }}>{words.checking(percent)}</Typography>}
        {hasRun && !check.busy && data?.faults.length === 0 && <Typography sx={{ mt: 1 }}>{words.allSound}</Typography>}
      </Box>
      {check.error ? <ErrorNotice error={check.error} /> : null}
      {data && data.faults.length > 0 && <Faults faults={data.faults} />}
    </Section>
  )
}
