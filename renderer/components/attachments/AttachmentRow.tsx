import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined'
import SaveAltOutlined from '@mui/icons-material/SaveAltOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { AttachmentView } from '../../../shared/domain/attachments/attachment.ts'
import { openingRisk } from '../../../shared/domain/attachments/fileType.ts'
import { formatInstant } from '../../../shared/domain/date.ts'
import { attachmentText as words, copyFaultSentence, fileStateHelp, fileStateNames } from '../../../shared/text/catalogue/attachments.ts'
import { byteSize } from '../../../shared/text/catalogue/sizes.ts'
import { MoreMenu } from '../MoreMenu.tsx'
import { RouterLink } from '../RouterLink.tsx'
import { NoteField } from './NoteField.tsx'
import { shownName } from './shownName.ts'
import { attachmentActions } from './useAttachment.ts'

/** What an attachment belongs to, and where that is; null = here. */
export interface Belonging {
  readonly said: string
  readonly to: string | null
}

interface AttachmentRowProps {
  readonly attachment: AttachmentView
  /** What it belongs to, where that is not said by where it stands. */
  readonly belongsTo?: Belonging | undefined
  readonly readOnly: boolean
}

const FACTS = { display: 'flex', flexWrap: 'wrap', columnGap: 2, color: 'text.secondary', typography: 'body2', overflowWrap: 'anywhere' } as const

function Facts({ attachment, belongsTo }: Pick<AttachmentRowProps, 'attachment' | 'belongsTo'>) {
  return (
    <Box sx={FACTS}>
      {belongsTo && (belongsTo.to === null ? <bdi>{belongsTo.said}</bdi> : <RouterLink to={belongsTo.to}><bdi>{belongsTo.said}</bdi></RouterLink>)}
      <span>{byteSize(attachment.sizeBytes)}</span>
      <span>{formatInstant(attachment.addedAt)}</span>
      {attachment.addedBy !== '' && <bdi>{attachment.addedBy}</bdi>}
    </Box>
  )
}

/** What is wrong with the file, and the way back; or why it is not opened from here. */
function Trouble({ attachment, onFindAgain }: { readonly attachment: AttachmentView; readonly onFindAgain: () => void }) {
  const { fileState, fileName } = attachment
  if (fileState !== 'sound')
    return (
      <Alert severity="warning" sx={{ mt: 1 }} action={<Button color="inherit" size="small" onClick={onFindAgain}>{words.findAgain}</Button>}>
        <strong>{fileStateNames[fileState]}.</strong> {fileStateHelp[fileState]}
      </Alert>
    )
  const risk = openingRisk(fileName)
  return risk === null ? null : <Box sx={{ color: 'text.secondary', typography: 'body2', maxWidth: '72ch', pl: 4 }}>{copyFaultSentence(risk, shownName(fileName))}</Box>
}

/** One file: what it is called, what it belongs to, and what one can do with it. */
export function AttachmentRow({ attachment, belongsTo, readOnly }: AttachmentRowProps) {
  const [isWriting, setIsWriting] = useState(false)
  const actions = attachmentActions(attachment)
  const name = shownName(attachment.fileName)
  const opens = openingRisk(attachment.fileName) === null
  const save = { label: words.save, icon: <SaveAltOutlined fontSize="small" />, onSelect: () => void actions.saveAs() }
  const changes = [
    { label: attachment.note === '' ? words.addNote : words.changeNote, icon: <EditNoteOutlined fontSize="small" />, onSelect: () => setIsWriting(true) },
    { label: words.remove, icon: <DeleteOutlined fontSize="small" />, onSelect: () => void actions.remove() },
  ]
  const entries = [...(opens ? [save] : []), ...(readOnly ? [] : changes)]
  return (
    <Box component="li" id={`bilaga-${attachment.id}`} sx={{ borderBottom: '1px solid', borderColor: 'divider', py: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}>
        <Box sx={{ flex: '1 1 20rem', minWidth: 0, display: 'flex', gap: 1.5 }}>
          <AttachFileOutlined fontSize="small" aria-hidden sx={{ mt: '2px', color: 'text.secondary' }} />
          <Box sx={{ minWidth: 0 }}>
            <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
              <bdi>{name}</bdi>
            </Box>
            <Facts attachment={attachment} belongsTo={belongsTo} />
            {attachment.note !== '' && !isWriting && (
              <Box sx={{ overflowWrap: 'anywhere', maxWidth: '72ch' }}>
                <bdi>{attachment.note}</bdi>
              </Box>
            )}
          </Box>
        </Box>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <Button size="small" variant="outlined" aria-label={opens ? words.openNamed(name) : words.saveNamed(name)} onClick={() => void (opens ? actions.open() : actions.saveAs())}>
            {opens ? words.open : words.save}
          </Button>
          {entries.length > 0 && <MoreMenu label={words.menu(name)} entries={entries} />}
        </Box>
      </Box>
      <Trouble attachment={attachment} onFindAgain={() => void actions.findAgain()} />
      {isWriting && <NoteField attachment={attachment} onClose={() => setIsWriting(false)} />}
    </Box>
  )
}
