import Checkbox from '@mui/material/Checkbox'
import type { ActorFilter } from '../../../shared/domain/register/actorList.ts'
import { batchText } from '../../../shared/text/catalogue/batch.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { notifyFailure } from '../../state/notices.ts'
import { clearSelection, selectAll, useSelection } from './selection.ts'

async function selectFiltered(filter: ActorFilter): Promise<void> {
  try {
    selectAll(unwrap(await api.batch.ids(filter)))
  } catch (error) {
    notifyFailure(failureSentence(error))
  }
}

/** Selects every actor that the filter lets through, also those far down the list; a second click clears. */
export function SelectAllBox({ filter, total }: { readonly filter: ActorFilter; readonly total: number }) {
  const { count } = useSelection()
  const isAll = count > 0 && count >= total
  return (
    <Checkbox
      size="small"
      checked={isAll}
      indeterminate={count > 0 && !isAll}
      disabled={total === 0}
      onChange={() => (count > 0 ? clearSelection() : void selectFiltered(filter))}
      slotProps={{ input: { 'aria-label': batchText.selectAll } }}
    />
  )
}
