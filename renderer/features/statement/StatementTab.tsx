import Box from '@mui/material/Box'
import { visuallyHidden } from '@mui/utils'
import { useQuery } from '@tanstack/react-query'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import type { StatementDraft } from '../../../shared/domain/statement.ts'
import { statementFieldNames, statementTexts } from '../../../shared/text/catalogue/statement.ts'
import { writingTexts } from '../../../shared/text/catalogue/writing.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { OtherView, Sheet, useLook, usePreviewSwitch, useSteps, WritingToolbar } from '../../components/writing/index.ts'
import { ExportSection } from './ExportSection.tsx'
import { StatementDocument } from './StatementDocument.tsx'
import { StatementHead } from './StatementHead.tsx'
import { StatementPreview } from './StatementPreview.tsx'
import { useStatementText } from './writing.ts'

export interface StatementTabProps {
  readonly view: CaseView
  readonly model: ProcessModel
}

const PLACES: Readonly<Record<string, string>> = statementFieldNames
const placeOf = (field: string): string => PLACES[field] ?? writingTexts.otherPlace

function Statement({ stored, view, model }: StatementTabProps & { readonly stored: StatementDraft }) {
  const text = useStatementText(stored)
  const { root, onKeyDown, onStep, said } = useSteps(text, placeOf)
  const { look, open, back } = useLook<'preview'>()
  const preview = usePreviewSwitch(() => open('preview'))
  const application = view.versions.toSorted((a, b) => b.version - a.version)[0]
  const readOnly = view.case.closedOn !== null
  const beside = preview.beside && application !== undefined && look === null
  return (
    <>
      {/* Hidden, not taken away: what is half typed and where one was stays as it is. */}
      <Box ref={root} onKeyDown={onKeyDown} hidden={look !== null}>
        <StatementHead view={view} application={application} />
        <WritingToolbar label={statementTexts.toolbar} text={text} readOnly={readOnly} preview={application ? preview.button : null} onStep={onStep} />
        <Sheet aside={beside ? <StatementPreview text={text} view={view} /> : null}>
          <StatementDocument text={text} view={view} model={model} application={application} readOnly={readOnly} />
          {!readOnly && <ExportSection text={text} caseId={view.case.id} canExport={application !== undefined} />}
        </Sheet>
        <Box component="output" sx={visuallyHidden}>
          {said}
        </Box>
      </Box>
      {look === 'preview' && (
        <OtherView title={writingTexts.previewHeading} note={statementTexts.previewNote} onBack={back}>
          <Box sx={{ height: 'max(30rem, calc(100vh - 10rem))' }}>
            <StatementPreview text={text} view={view} />
          </Box>
        </OtherView>
      )}
    </>
  )
}

/** The official's statement to the board. */
export function StatementTab({ view, model }: StatementTabProps) {
  const { data, error, refetch } = useQuery(queries.statement(view.case.id))
  if (data) return <Statement stored={data} view={view} model={model} />
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  return <LoadingState />
}
