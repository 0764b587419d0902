export { SelectAllBox } from './SelectAllBox.tsx'
export { SelectionBar } from './SelectionBar.tsx'
export { SelectionBox } from './SelectionBox.tsx'
export { clearSelection, useSelection } from './selection.ts'
