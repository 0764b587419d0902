import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { batchText } from '../../../shared/text/catalogue/batch.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { ComboField } from '../../components/fields/index.ts'
import { notify, offerUndo } from '../../state/notices.ts'
import { FormDialog } from './FormDialog.tsx'

interface TagDialogProps {
  readonly actorIds: readonly string[]
  /** Whether the tag is given or taken away. */
  readonly on: boolean
  readonly onClose: () => void
}

async function tagAll(actorIds: readonly string[], tag: string, on: boolean): Promise<void> {
  const { actorIds: changed } = unwrap(await api.batch.tag({ actorIds: [...actorIds], tag, on }))
  if (changed.length === 0) return notify(on ? batchText.nothingTagged(tag) : batchText.nothingUntagged(tag))
  const said = on ? batchText.tagged(changed.length, tag) : batchText.untagged(changed.length, tag)
  offerUndo(said, async () => unwrap(await api.batch.tag({ actorIds: changed, tag, on: !on })))
}

/** Asks for a tag and gives it to all selected, or takes it away from them. */
export function TagDialog({ actorIds, on, onClose }: TagDialogProps) {
  const [tag, setTag] = useState('')
  const [asked, setAsked] = useState(false)
  const { data: words } = useQuery(queries.registerWords())
  const isMissing = tag.trim() === ''
  const submit = async () => {
    setAsked(true)
    if (!isMissing) await tagAll(actorIds, tag.trim(), on)
    return !isMissing
  }
  const title = on ? batchText.tag : batchText.untag
  return (
    <FormDialog title={title} submitLabel={title} onSubmit={submit} onClose={onClose}>
      <ComboField
        label={batchText.tagField}
        helperText={batchText.tagHelp}
        error={asked && isMissing ? batchText.tagNeeded : null}
        value={tag}
        options={words?.tags ?? []}
        limit={60}
        onChange={setTag}
      />
    </FormDialog>
  )
}
