import useMediaQuery from '@mui/material/useMediaQuery'
import { writingTexts } from '../../../shared/text/catalogue/writing.ts'
import { SIDE_BY_SIDE, toggleSidePreview, useSidePreview } from './sidePreview.ts'
import type { PreviewSwitch } from './WritingToolbar.tsx'

/** Whether the preview stands beside the text, and the button for it: beside on wide windows, else in place of the text. */
export function usePreviewSwitch(openInPlace: () => void): { readonly beside: boolean; readonly button: PreviewSwitch } {
  const roomBeside = useMediaQuery(SIDE_BY_SIDE, { noSsr: true })
  const shown = useSidePreview((state) => state.shown)
  if (!roomBeside) return { beside: false, button: { label: writingTexts.preview, onClick: openInPlace } }
  const label = shown ? writingTexts.hidePreview : writingTexts.showPreview
  return { beside: shown, button: { label, onClick: toggleSidePreview } }
}
