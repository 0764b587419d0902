import Checkbox from '@mui/material/Checkbox'
import { batchText } from '../../../shared/text/catalogue/batch.ts'
import { toggleSelected, useIsSelected } from './selection.ts'

/** The box that selects one row of the register. A click on it is not a click on the row. */
export function SelectionBox({ id, name }: { readonly id: string; readonly name: string }) {
  const isSelected = useIsSelected(id)
  return (
    <Checkbox
      size="small"
      checked={isSelected}
      onChange={() => toggleSelected(id)}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
      slotProps={{ input: { 'aria-label': batchText.select(name) } }}
    />
  )
}
