import Box from '@mui/material/Box'
import { visuallyHidden } from '@mui/utils'
import { useCallback } from 'react'
import type { CaseView, VersionSummary } from '../../../shared/domain/caseView.ts'
import { formatKronor } from '../../../shared/domain/money.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { applicationTexts } from '../../../shared/text/catalogue/application.ts'
import { Sheet, useLook, usePreviewSwitch, useSteps, VersionList, WritingToolbar } from '../../components/writing/index.ts'
import { ApplicationDocument } from './ApplicationDocument.tsx'
import { FinaliseSection } from './finalise/FinaliseSection.tsx'
import { type Look, OtherLook } from './OtherLook.tsx'
import { AllWords } from './parts/words.tsx'
import { usePlaceOf } from './places.ts'
import { ApplicationPreview } from './ApplicationPreview.tsx'
import { VersionState } from './VersionState.tsx'
import { useApplicationText } from './writing.ts'

export interface ApplicationTabProps {
  readonly view: CaseView
  readonly model: ProcessModel
}

/** The application of a case: a document that one writes in. */
export function ApplicationTab({ view, model }: ApplicationTabProps) {
  const text = useApplicationText(view)
  const { root, onKeyDown, onStep, said } = useSteps(text, usePlaceOf(model))
  const { look, open, back } = useLook<Look>()
  const preview = usePreviewSwitch(() => open({ kind: 'preview' }))
  const readOnly = view.case.closedOn !== null
  const show = useCallback((version: VersionSummary) => open({ kind: 'version', version }), [open])
  const compare = useCallback((version: VersionSummary) => open({ kind: 'compare', version }), [open])
  const besides = preview.beside && look === null
  return (
    <>
      {/* Hidden, not taken away: what is half typed and where one was stays as it is. */}
      <Box ref={root} onKeyDown={onKeyDown} hidden={look !== null}>
        <VersionState view={view} />
        <WritingToolbar label={applicationTexts.toolbar} text={text} readOnly={readOnly} preview={preview.button} onStep={onStep}>
          <AllWords text={text} partIds={model.applicationParts.map(({ id }) => id)} />
        </WritingToolbar>
        <Sheet aside={besides ? <ApplicationPreview text={text} view={view} /> : null}>
          <ApplicationDocument text={text} view={view} model={model} readOnly={readOnly} />
          {!readOnly && <FinaliseSection text={text} view={view} model={model} />}
          <VersionList versions={view.versions} noteOf={({ soughtKronor }) => (soughtKronor === null ? '' : formatKronor(soughtKronor))} onShow={show} onCompare={compare} />
        </Sheet>
        <Box component="output" sx={visuallyHidden}>
          {said}
        </Box>
      </Box>
      {look && <OtherLook look={look} text={text} view={view} model={model} onBack={back} />}
    </>
  )
}
