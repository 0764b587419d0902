import Box from '@mui/material/Box'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useCallback, useRef, useState } from 'react'
import type { CaseView, VersionSummary } from '../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { applicationTexts, versionTexts } from '../../../shared/text/catalogue/application.ts'
import { ApplicationDocument } from './ApplicationDocument.tsx'
import { ApplicationToolbar } from './ApplicationToolbar.tsx'
import { FinaliseSection } from './finalise/FinaliseSection.tsx'
import { OtherView } from './OtherView.tsx'
import { ApplicationPreview } from './preview/ApplicationPreview.tsx'
import { SIDE_BY_SIDE, toggleSidePreview, useSidePreview } from './sidePreview.ts'
import { useSteps } from './useSteps.ts'
import { CompareView } from './versions/CompareView.tsx'
import { VersionList } from './versions/VersionList.tsx'
import { VersionState } from './VersionState.tsx'
import { VersionView } from './versions/VersionView.tsx'
import { useApplicationText } from './writing.ts'

export interface ApplicationTabProps {
  readonly view: CaseView
  readonly model: ProcessModel
}

/** What is looked at instead of the text; null = the text itself. */
type Look = { readonly kind: 'preview' } | { readonly kind: 'version' | 'compare'; readonly version: VersionSummary } | null

/** Opens something in place of the text and finds back to the line one was on. */
function useLook() {
  const [look, setLook] = useState<Look>(null)
  const leftAt = useRef({ top: 0, focus: null as Element | null })
  const open = useCallback((next: Exclude<Look, null>) => {
    leftAt.current = { top: window.scrollY, focus: document.activeElement }
    setLook(next)
  }, [])
  const back = () => {
    setLook(null)
    requestAnimationFrame(() => {
      window.scrollTo(0, leftAt.current.top)
      if (leftAt.current.focus instanceof HTMLElement) leftAt.current.focus.focus({ preventScroll: true })
    })
  }
  return { look, open, back }
}

/** The application of a case: a document that one writes in. */
export function ApplicationTab({ view, model }: ApplicationTabProps) {
  const text = useApplicationText(view)
  const { root, onKeyDown, onStep, said } = useSteps(text, model)
  const { look, open, back } = useLook()
  const roomBeside = useMediaQuery(SIDE_BY_SIDE, { noSsr: true })
  const beside = useSidePreview((state) => state.shown) && roomBeside
  const readOnly = view.case.closedOn !== null
  const showVersion = useCallback((version: VersionSummary) => open({ kind: 'version', version }), [open])
  const compare = useCallback((version: VersionSummary) => open({ kind: 'compare', version }), [open])
  const preview = roomBeside
    ? { label: beside ? applicationTexts.hidePreview : applicationTexts.showPreview, pressed: undefined, onClick: toggleSidePreview }
    : { label: applicationTexts.preview, pressed: undefined, onClick: () => open({ kind: 'preview' }) }
  return (
    <>
      <Box ref={root} onKeyDown={onKeyDown} hidden={look !== null}>
        <VersionState view={view} />
        <ApplicationToolbar text={text} partIds={model.applicationParts.map(({ id }) => id)} readOnly={readOnly} preview={preview} onStep={onStep} />
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: beside ? 'minmax(0, 1fr) minmax(0, 26rem)' : 'minmax(0, 1fr)' }}>
          <ApplicationDocument text={text} view={view} model={model} readOnly={readOnly} said={said}>
            {!readOnly && <FinaliseSection text={text} view={view} model={model} />}
            <VersionList versions={view.versions} onShow={showVersion} onCompare={compare} />
          </ApplicationDocument>
          {beside && look === null && (
            <Box sx={{ position: 'sticky', top: 64, height: 'calc(100vh - 80px)' }}>
              <ApplicationPreview text={text} view={view} />
            </Box>
          )}
        </Box>
      </Box>
      {look?.kind === 'preview' && (
        <OtherView title={applicationTexts.previewHeading} note={applicationTexts.previewNote} onBack={back}>
          <Box sx={{ height: 'max(30rem, calc(100vh - 10rem))' }}>
            <ApplicationPreview text={text} view={view} />
          </Box>
        </OtherView>
      )}
      {look?.kind === 'version' && (
        <OtherView title={versionTexts.shownTitle(look.version.version)} onBack={back}>
          <VersionView versionId={look.version.id} model={model} />
        </OtherView>
      )}
      {look?.kind === 'compare' && (
        <OtherView title={versionTexts.compareHeading} onBack={back}>
          <CompareView from={look.version.id} text={text} view={view} model={model} />
        </OtherView>
      )}
    </>
  )
}
