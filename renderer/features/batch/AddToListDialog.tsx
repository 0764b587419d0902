import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type ActorListSummary, MOST_MEMBERS } from '../../../shared/domain/network/actorList.ts'
import { newId } from '../../../shared/newId.ts'
import { batchText } from '../../../shared/text/catalogue/batch.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ComboField } from '../../components/fields/index.ts'
import { notify, offerUndo } from '../../state/notices.ts'
import { FormDialog } from './FormDialog.tsx'

/** The list of this name, made where there is none; with how to take the making back. */
async function listCalled(name: string, lists: readonly ActorListSummary[]) {
  const known = lists.find((list) => list.name === name)
  if (known) return { listId: known.id, forget: async () => {} }
  const { id, revision } = unwrap(await api.actorLists.save({ id: newId(), expectedRevision: 0, name, note: '', filter: null }))
  return { listId: id, forget: async () => void unwrap(await api.actorLists.remove({ id, expectedRevision: revision })) }
}

async function addAll(actorIds: readonly string[], name: string, lists: readonly ActorListSummary[]): Promise<void> {
  const { listId, forget } = await listCalled(name, lists)
  const { added } = unwrap(await api.actorLists.changeMembers({ listId, add: [...actorIds], remove: [] }))
  if (added.length === 0) return notify(batchText.nothingListed(name))
  offerUndo(batchText.listed(added.length, name), async () => {
    unwrap(await api.actorLists.changeMembers({ listId, add: [], remove: added }))
    await forget()
  })
}

function faultOf(name: string, count: number, lists: readonly ActorListSummary[]): string | null {
  if (name === '') return batchText.listNeeded
  if (count > MOST_MEMBERS) return batchText.tooManyForList(MOST_MEMBERS)
  return lists.some((list) => list.name === name && list.filter !== null) ? batchText.listFillsItself : null
}

/** Asks for a list, one there is or a new one, and adds all selected to it. */
export function AddToListDialog({ actorIds, onClose }: { readonly actorIds: readonly string[]; readonly onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState(false)
  const { data: lists = [] } = useQuery({ queryKey: ['register', 'lists'], queryFn: async () => unwrap(await api.actorLists.list({})) })
  const name = typed.trim()
  const fault = faultOf(name, actorIds.length, lists)
  const submit = async () => {
    setAsked(true)
    if (fault === null) await addAll(actorIds, name, lists)
    return fault === null
  }
  return (
    <FormDialog title={batchText.addToList} submitLabel={batchText.add} onSubmit={submit} onClose={onClose}>
      <ComboField
        label={batchText.listField}
        helperText={batchText.listHelp}
        error={asked ? fault : null}
        value={typed}
        options={lists.filter(({ filter }) => filter === null).map((list) => list.name)}
        limit={300}
        onChange={setTyped}
      />
    </FormDialog>
  )
}
