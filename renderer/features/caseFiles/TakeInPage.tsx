import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { CaseFileFault } from '../../../shared/domain/caseFile/manifest.ts'
import type { CaseFilePreview, TakenIn } from '../../../shared/domain/caseFile/preview.ts'
import { caseFileFaults, caseFileText } from '../../../shared/text/catalogue/caseFile.ts'
import { paths } from '../../app/paths.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { LinkButton } from '../../components/RouterLink.tsx'
import { useAction } from '../../components/useAction.ts'
import { EarlierFiles } from './EarlierFiles.tsx'
import { TakeInPreview } from './TakeInPreview.tsx'
import { useFollowWork } from './useCaseFileWork.ts'
import { WorkLine } from './WorkLine.tsx'

interface Step {
  readonly preview: CaseFilePreview | null
  readonly fault: CaseFileFault | null
  readonly taken: TakenIn | null
}

const START: Step = { preview: null, fault: null, taken: null }

function Done({ taken }: { readonly taken: TakenIn }) {
  const open = (
    <LinkButton to={paths.caseTab(taken.caseId)} color="inherit" size="small">
      {caseFileText.openCase}
    </LinkButton>
  )
  return (
    <Alert severity={taken.left > 0 ? 'warning' : 'success'} action={open} sx={{ mb: 2 }}>
      {caseFileText.done(taken)} {taken.left > 0 ? caseFileText.left(taken.left) : null}
    </Alert>
  )
}

/** From a file, over what is new and what differs, to a case that is here. */
export function TakeInPage() {
  const [{ preview, fault, taken }, setStep] = useState(START)
  const follow = useFollowWork()
  const choose = useAction(async () => {
    const { path } = unwrap(await api.caseFiles.choose({}))
    if (path === null) return
    const opened = unwrap(await follow(api.caseFiles.open({ path })))
    setStep(opened.ok ? { ...START, preview: opened } : { ...START, fault: opened.fault })
  })
  return (
    <>
      <PageHead
        title={caseFileText.title}
        facts={caseFileText.facts}
        action={
          <Button variant={preview ? 'outlined' : 'contained'} disabled={choose.busy} onClick={() => void choose.run()}>
            {preview ? caseFileText.otherFile : caseFileText.chooseFile}
          </Button>
        }
      />
      {choose.error ? <ErrorNotice error={choose.error} /> : null}
      {fault ? (
        <Alert severity={fault === 'stopped' ? 'info' : 'error'} sx={{ mb: 2 }}>
          {caseFileFaults[fault]} {fault === 'stopped' ? null : caseFileText.nothingChanged}
        </Alert>
      ) : null}
      {taken ? <Done taken={taken} /> : null}
      <WorkLine />
      {preview ? <TakeInPreview key={preview.sessionId} preview={preview} onChange={(next) => setStep({ ...START, preview: next })} onDone={(done) => setStep({ ...START, taken: done })} /> : null}
      <EarlierFiles caseId={null} title={caseFileText.earlier} onUndone={() => setStep((step) => ({ ...step, taken: null }))} />
    </>
  )
}
