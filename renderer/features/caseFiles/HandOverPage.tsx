import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import type { CaseFileFault, Recipient } from '../../../shared/domain/caseFile/manifest.ts'
import { RECIPIENTS } from '../../../shared/domain/caseFile/manifest.ts'
import { caseFileFaults, caseFileText, recipientNames } from '../../../shared/text/catalogue/caseFile.ts'
import { paths } from '../../app/paths.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { ChoiceField } from '../../components/fields/index.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { LinkButton } from '../../components/RouterLink.tsx'
import { useAction } from '../../components/useAction.ts'
import { flushAllDrafts } from '../../state/drafts/index.ts'
import { EarlierFiles } from './EarlierFiles.tsx'
import { GoesAlong } from './GoesAlong.tsx'
import { useFollowWork } from './useCaseFileWork.ts'
import { WorkLine } from './WorkLine.tsx'

const words = caseFileText.handOver

interface Choices {
  readonly recipient: Recipient
  readonly internal: boolean
  readonly sharedNotes: boolean
}

/** A colleague who takes over needs what the registry should not have. */
const START: Choices = { recipient: 'colleague', internal: true, sharedNotes: false }

interface ChoosingProps {
  readonly choices: Choices
  readonly hasShared: boolean
  readonly onChange: (choices: Choices) => void
}

function Choosing({ choices, hasShared, onChange }: ChoosingProps) {
  const { recipient, internal, sharedNotes } = choices
  return (
    <Box sx={{ maxWidth: '48rem', mb: 3 }}>
      <ChoiceField
        label={words.recipient}
        value={recipient}
        choices={RECIPIENTS.map((value) => ({ value, label: recipientNames[value] }))}
        onChange={(value) => onChange({ ...choices, recipient: value, internal: value === 'colleague' })}
        helperText={words.explained[recipient]}
      />
      <FormControlLabel
        sx={{ mt: 2, display: 'flex' }}
        control={<Checkbox checked={internal} onChange={({ target }) => onChange({ ...choices, internal: target.checked })} />}
        label={words.internal}
      />
      <Typography variant="body2" sx={{ color: 'text.secondary', ml: 4 }}>
        {words.internalHelp}
      </Typography>
      {hasShared ? (
        <FormControlLabel
          sx={{ mt: 1, display: 'flex' }}
          control={<Checkbox checked={sharedNotes} onChange={({ target }) => onChange({ ...choices, sharedNotes: target.checked })} />}
          label={words.sharedNotes}
        />
      ) : null}
    </Box>
  )
}

/** What became of it: the file's name and a way to it, or why there is none. */
function Result({ fileName, fault }: { readonly fileName: string; readonly fault: CaseFileFault | null }) {
  if (fault) return <Alert severity={fault === 'stopped' ? 'info' : 'error'} sx={{ mb: 2 }}>{caseFileFaults[fault]}</Alert>
  if (fileName === '') return null
  const show = (
    <Button color="inherit" size="small" onClick={() => void api.app.showPath({ which: 'documents' })}>
      {words.showFolder}
    </Button>
  )
  return (
    <Alert severity="success" action={show} sx={{ mb: 2, overflowWrap: 'anywhere' }}>
      {words.written(fileName)} {words.personal}
    </Alert>
  )
}

/** Everything of one case as a file: for a colleague, or as a package for the archive. */
export function HandOverPage() {
  const { caseId = '' } = useParams()
  const [choices, setChoices] = useState(START)
  const [done, setDone] = useState<{ fileName: string; fault: CaseFileFault | null }>({ fileName: '', fault: null })
  const follow = useFollowWork()
  const view = useQuery(queries.caseView(caseId))
  const { internal, sharedNotes, recipient } = choices
  const contents = useQuery({ queryKey: ['cases', 'contents', caseId, internal, sharedNotes], queryFn: async () => unwrap(await api.caseFiles.contents({ caseId, internal, sharedNotes })) })
  const write = useAction(async () => {
    // What is being written right now belongs to the case too.
    await flushAllDrafts()
    const found = unwrap(await follow(api.caseFiles.write({ caseId, ...choices })))
    setDone(found.ok ? { fileName: found.fileName, fault: null } : { fileName: '', fault: found.fault })
  })
  const error = write.error ?? contents.error
  return (
    <>
      <PageHead
        title={words.title}
        facts={view.data ? <bdi>{view.data.case.title}</bdi> : '\u00A0'}
        action={
          <>
            <LinkButton to={paths.caseTab(caseId)} variant="outlined">
              {words.backToCase}
            </LinkButton>
            <Button variant="contained" disabled={write.busy || !contents.data} onClick={() => void write.run()}>
              {words.write[recipient]}
            </Button>
          </>
        }
      />
      {error ? <ErrorNotice error={error} /> : null}
      <Result {...done} />
      <WorkLine />
      <Choosing choices={choices} hasShared={(contents.data?.sharedMeetings.length ?? 0) > 0} onChange={setChoices} />
      {contents.data ? <GoesAlong contents={contents.data} sharedNotes={sharedNotes} /> : null}
      <EarlierFiles caseId={caseId} title={words.earlier} />
    </>
  )
}
