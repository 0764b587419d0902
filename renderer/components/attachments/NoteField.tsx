import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type KeyboardEvent, useState } from 'react'
import type { AttachmentView } from '../../../shared/domain/attachments/attachment.ts'
import { attachmentText as words } from '../../../shared/text/catalogue/attachments.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { LineField } from '../fields/index.ts'
import { FieldMessage } from '../fields/FieldMessage.tsx'
import { failureSentence } from '../failureSentence.ts'
import { useAction } from '../useAction.ts'
import { shownName } from './shownName.ts'

/** The note of an attachment while it is written. Enter, Esc and leaving it all keep what is in it. */
export function NoteField({ attachment, onClose }: { readonly attachment: AttachmentView; readonly onClose: () => void }) {
  const [note, setNote] = useState(attachment.note)
  const save = useAction(async () => {
    if (note !== attachment.note) unwrap(await api.attachments.saveNote({ id: attachment.id, expectedRevision: attachment.revision, note }))
  })
  const finish = async () => {
    if (await save.run()) onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    void finish()
  }
  return (
    <Box onKeyDown={onKeyDown} sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 1 }}>
      <Box sx={{ flex: '1 1 20rem' }}>
        <LineField id={`anteckning-${attachment.id}`} label={words.noteOf(shownName(attachment.fileName))} value={note} onChange={setNote} />
      </Box>
      <Button variant="outlined" onClick={() => void finish()} disabled={save.busy}>
        {words.noteDone}
      </Button>
      {save.error ? <FieldMessage tone="error">{failureSentence(save.error)}</FieldMessage> : null}
    </Box>
  )
}
