// Everything around a longer text that one writes.
export { OtherView } from './OtherView.tsx'
export { Sheet } from './Sheet.tsx'
export { useLook } from './useLook.ts'
export { usePreviewSwitch } from './usePreviewSwitch.ts'
export { useSteps } from './useSteps.ts'
export { WritingArea } from './WritingArea.tsx'
export { WritingSection } from './WritingSection.tsx'
export { WritingToolbar } from './WritingToolbar.tsx'
