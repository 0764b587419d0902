import RedoOutlined from '@mui/icons-material/RedoOutlined'
import UndoOutlined from '@mui/icons-material/UndoOutlined'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { draftTexts } from '../../../shared/text/catalogue/drafts.ts'
import type { Draft } from './draft.ts'
import { useDraftState } from './useAutosavedDraft.ts'
import type { OnStep, StepDirection } from './useUndoKeys.ts'

interface UndoButtonsProps<Value> {
  readonly draft: Draft<Value>
  /** Brings what changed into view. */
  readonly onStep?: OnStep
}

/** Ångra and Gör om, which stay focusable where there is nothing to step to, so that focus is not thrown away. */
export function UndoButtons<Value>({ draft, onStep }: UndoButtonsProps<Value>) {
  const canUndo = useDraftState(draft, (state) => state.canUndo)
  const canRedo = useDraftState(draft, (state) => state.canRedo)
  const take = (direction: StepDirection) => {
    const field = draft[direction]()
    if (field !== null) onStep?.(field, direction)
  }
  return (
    <>
      <Tooltip title={draftTexts.undoHint}>
        <IconButton size="small" aria-label={draftTexts.undo} aria-disabled={!canUndo} onClick={() => take('undo')}>
          <UndoOutlined fontSize="small" color={canUndo ? 'inherit' : 'disabled'} />
        </IconButton>
      </Tooltip>
      <Tooltip title={draftTexts.redoHint}>
        <IconButton size="small" aria-label={draftTexts.redo} aria-disabled={!canRedo} onClick={() => take('redo')}>
          <RedoOutlined fontSize="small" color={canRedo ? 'inherit' : 'disabled'} />
        </IconButton>
      </Tooltip>
    </>
  )
}
