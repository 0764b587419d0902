import Box from '@mui/material/Box'
import { visuallyHidden } from '@mui/utils'
import { type ReactNode, useCallback } from 'react'
import type { CaseView } from '../../../../shared/domain/caseView.ts'
import { phaseIndex } from '../../../../shared/domain/phase.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import type { ResultVersionSummary } from '../../../../shared/domain/results/resultReport.ts'
import type { ResultsView } from '../../../../shared/domain/results/resultsView.ts'
import { versionTexts } from '../../../../shared/text/catalogue/application.ts'
import { resultTexts as texts } from '../../../../shared/text/catalogue/results.ts'
import { writingTexts } from '../../../../shared/text/catalogue/writing.ts'
import { api } from '../../../bridge/api.ts'
import { OtherView, Sheet, useLook, usePreviewSwitch, useSteps, WritingPreview, WritingToolbar } from '../../../components/writing/index.ts'
import { AssociationFiles } from './AssociationFiles.tsx'
import { FinaliseSection } from './FinaliseSection.tsx'
import { usePrefills } from './prefill.ts'
import { QuestionSection } from './QuestionSection.tsx'
import { ReportHead } from './ReportHead.tsx'
import { CompareVersion, VersionPdf, Versions } from './Versions.tsx'
import { answerField, type ReportText, useReportText } from './writing.ts'

type Look = { readonly kind: 'preview' } | { readonly kind: 'version' | 'compare'; readonly version: ResultVersionSummary }

export interface ReportProps {
  readonly view: CaseView
  readonly model: ProcessModel
  readonly results: ResultsView
  readonly closing: ReactNode
}

/** What a field is called where a step in it is spoken of. */
function usePlaceOf(model: ProcessModel): (field: string) => string {
  return useCallback(
    (field: string) => model.resultQuestions.find(({ id }) => answerField(id) === field)?.title ?? texts.placesOther,
    [model],
  )
}

interface LookAtProps extends Omit<ReportProps, 'closing'> {
  readonly look: Look
  readonly text: ReportText
  readonly preview: ReactNode
  readonly onBack: () => void
}

/** The preview, a locked version, or a comparison, in place of the text. */
function LookAt({ look, text, results, model, preview, onBack }: LookAtProps) {
  if (look.kind === 'preview')
    return (
      <OtherView title={writingTexts.previewHeading} note={texts.previewNote} onBack={onBack}>
        <Box sx={{ height: 'max(30rem, calc(100vh - 10rem))' }}>{preview}</Box>
      </OtherView>
    )
  const { version } = look
  if (look.kind === 'version')
    return (
      <OtherView title={texts.versionTitle(version.version)} onBack={onBack}>
        <VersionPdf version={version} />
      </OtherView>
    )
  return (
    <OtherView title={versionTexts.compareHeading} onBack={onBack}>
      <CompareVersion version={version} text={text} results={results} model={model} />
    </OtherView>
  )
}

/** The result and effect measurement: seven questions in a document that one writes in. */
export function Report({ view, model, results, closing }: ReportProps) {
  const { id: caseId, updatedAt, closedOn, phase } = view.case
  const text = useReportText(results.draft)
  const prefills = usePrefills(caseId)
  const { root, onKeyDown, onStep, said } = useSteps(text, usePlaceOf(model))
  const { look, open, back } = useLook<Look>()
  const beside = usePreviewSwitch(() => open({ kind: 'preview' }))
  const readOnly = closedOn !== null
  const follows = phaseIndex(phase) >= phaseIndex('execution')
  const preview = <WritingPreview text={text} stamp={updatedAt} title={texts.previewTitle} draw={() => api.results.preview({ caseId })} />
  return (
    <>
      {/* Hidden, not taken away: what is half typed and where one was stays as it is. */}
      <Box ref={root} onKeyDown={onKeyDown} hidden={look !== null}>
        <ReportHead text={text} view={view} results={results} readOnly={readOnly} />
        <WritingToolbar label={texts.toolbar} text={text} readOnly={readOnly} preview={beside.button} onStep={onStep} />
        <Sheet aside={beside.beside && look === null ? preview : null}>
          {model.resultQuestions.map((question, at) => (
            <QuestionSection
              key={question.id}
              text={text}
              question={question}
              number={at + 1}
              readOnly={readOnly}
              follows={follows}
              prefill={question.prefill && prefills?.[question.prefill]}
            />
          ))}
          {results.associationDocuments && <AssociationFiles caseId={caseId} readOnly={readOnly} />}
          {!readOnly && <FinaliseSection text={text} caseId={caseId} model={model} latest={results.versions.at(-1)?.version ?? 0} closing={closing} />}
          <Versions versions={results.versions} onShow={(version) => open({ kind: 'version', version })} onCompare={(version) => open({ kind: 'compare', version })} />
        </Sheet>
        <Box component="output" sx={visuallyHidden}>
          {said}
        </Box>
      </Box>
      {look && <LookAt look={look} text={text} view={view} results={results} model={model} preview={preview} onBack={back} />}
    </>
  )
}
