import Box from '@mui/material/Box'
import type { CaseView, VersionSummary } from '../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { assertNever } from '../../../shared/assertNever.ts'
import { applicationTexts, versionTexts } from '../../../shared/text/catalogue/application.ts'
import { writingTexts } from '../../../shared/text/catalogue/writing.ts'
import { OtherView } from '../../components/writing/index.ts'
import { ApplicationPreview } from './ApplicationPreview.tsx'
import { CompareView } from './versions/CompareView.tsx'
import { VersionView } from './versions/VersionView.tsx'
import type { ApplicationText } from './writing.ts'

/** What is looked at in place of the text. */
export type Look = { readonly kind: 'preview' } | { readonly kind: 'version' | 'compare'; readonly version: VersionSummary }

interface OtherLookProps {
  readonly look: Look
  readonly text: ApplicationText
  readonly view: CaseView
  readonly model: ProcessModel
  readonly onBack: () => void
}

/** The preview, a locked version, or a comparison. */
export function OtherLook({ look, text, view, model, onBack }: OtherLookProps) {
  switch (look.kind) {
    case 'preview':
      return (
        <OtherView title={writingTexts.previewHeading} note={applicationTexts.previewNote} onBack={onBack}>
          <Box sx={{ height: 'max(30rem, calc(100vh - 10rem))' }}>
            <ApplicationPreview text={text} view={view} />
          </Box>
        </OtherView>
      )
    case 'version':
      return (
        <OtherView title={versionTexts.shownTitle(look.version.version)} onBack={onBack}>
          <VersionView versionId={look.version.id} model={model} />
        </OtherView>
      )
    case 'compare':
      return (
        <OtherView title={versionTexts.compareHeading} onBack={onBack}>
          <CompareView chosen={look.version} text={text} view={view} model={model} />
        </OtherView>
      )
    default:
      return assertNever(look)
  }
}
