import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { OpenedSurvey } from '../../../shared/domain/dialogue/opinionTable.ts'
import type { TableFaultCode } from '../../../shared/domain/imports/table.ts'
import { importText, tableFaultSentences } from '../../../shared/text/catalogue/imports.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useAction } from '../../components/useAction.ts'
import { CaseFrame } from './CaseFrame.tsx'
import { SurveyStep } from './SurveyStep.tsx'

function Survey({ view }: { readonly view: CaseView }) {
  const caseId = view.case.id
  const [survey, setSurvey] = useState<OpenedSurvey | null>(null)
  const [fault, setFault] = useState<TableFaultCode | null>(null)
  const choose = useAction(async () => {
    const { path } = unwrap(await api.imports.choose({}))
    if (path === null) return
    const opened = unwrap(await api.opinions.openTable({ caseId, path }))
    setSurvey(opened.ok ? opened : null)
    setFault(opened.ok ? null : opened.fault)
  })
  return (
    <>
      <PageHead
        title={words.surveyTitle}
        facts={words.surveyFacts}
        action={
          <Button variant={survey ? 'outlined' : 'contained'} disabled={choose.busy} onClick={() => void choose.run()}>
            {choose.busy ? words.reading : survey ? words.otherFile : words.chooseFile}
          </Button>
        }
      />
      {choose.error ? <ErrorNotice error={choose.error} /> : null}
      {fault && (
        <Alert severity="error">
          {tableFaultSentences[fault]} {importText.nothingChanged}
        </Alert>
      )}
      {survey && <SurveyStep key={survey.sessionId} caseId={caseId} survey={survey} />}
    </>
  )
}

/** From a survey's file to opinions: what its columns hold, what would be read, and then it is read. */
export function SurveyPage() {
  return <CaseFrame>{(view) => <Survey view={view} />}</CaseFrame>
}
