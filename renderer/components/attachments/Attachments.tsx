import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { AttachmentView, OfferedFile } from '../../../shared/domain/attachments/attachment.ts'
import { AppFailure } from '../../../shared/ipc/outcome.ts'
import { attachmentText as words } from '../../../shared/text/catalogue/attachments.ts'
import { api } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { notifyFailure } from '../../state/notices.ts'
import { ErrorNotice } from '../ErrorNotice.tsx'
import { failureSentence } from '../failureSentence.ts'
import { addFiles, type AttachmentPlace, placeKey } from './addFiles.ts'
import { AttachmentRow, type Belonging } from './AttachmentRow.tsx'
import { FilesOnTheWay } from './FilesOnTheWay.tsx'
import { useFileDrop } from './useFileDrop.ts'

interface AttachmentsProps extends AttachmentPlace {
  readonly readOnly: boolean
  /** What the files are added to, for those who hear the button alone. */
  readonly name: string
  /** Shows all of the case, each with what it belongs to; else those of the subject alone. */
  readonly belongsTo?: (attachment: AttachmentView) => Belonging
  /** Says how it is done, where there is room for it. */
  readonly withHelp?: boolean
}

async function pick(place: AttachmentPlace): Promise<void> {
  const outcome = await api.attachments.choose({ many: true })
  if (outcome.ok) await addFiles(outcome.value, place)
  else notifyFailure(failureSentence(new AppFailure(outcome.error)))
}

function List({ rows, name, belongsTo, readOnly }: Pick<AttachmentsProps, 'name' | 'belongsTo' | 'readOnly'> & { readonly rows: readonly AttachmentView[] }) {
  return (
    <Box component="ul" aria-label={words.listOf(name)} sx={{ listStyle: 'none', m: 0, mb: 1, p: 0, borderTop: '1px solid', borderColor: 'divider' }}>
      {rows.map((attachment) => (
        <AttachmentRow key={attachment.id} attachment={attachment} belongsTo={belongsTo?.(attachment)} readOnly={readOnly} />
      ))}
    </Box>
  )
}

const OVER = { outline: '2px dashed', outlineColor: 'primary.main', outlineOffset: 6, borderRadius: 1 } as const

/** Files that belong to something: dropped here or picked, listed, opened, saved, and taken away. */
export function Attachments({ caseId, subject, readOnly, name, belongsTo, withHelp = false }: AttachmentsProps) {
  const { data, error, refetch } = useQuery(queries.attachments(caseId))
  const place = { caseId, subject }
  const { isOver, handlers } = useFileDrop((files: readonly OfferedFile[]) => addFiles(files, place), readOnly)
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  const rows = (data ?? []).filter((each) => belongsTo !== undefined || (each.subject.kind === subject.kind && each.subject.id === subject.id))
  if (readOnly && rows.length === 0) return withHelp ? <Typography sx={{ color: 'text.secondary' }}>{words.emptyClosed}</Typography> : null
  return (
    <Box {...handlers} data-drop={isOver ? 'over' : undefined} sx={isOver ? OVER : {}}>
      {withHelp && !readOnly && <Typography sx={{ color: 'text.secondary', mb: 1, maxWidth: '72ch' }}>{words.help}</Typography>}
      {rows.length > 0 && <List rows={rows} name={name} belongsTo={belongsTo} readOnly={readOnly} />}
      <FilesOnTheWay place={placeKey(place)} />
      {!readOnly && (
        <Button size="small" startIcon={<AttachFileOutlined />} aria-label={words.addTo(name)} onClick={() => void pick(place)} sx={{ marginInlineStart: -0.625 }}>
          {isOver ? words.drop : words.add}
        </Button>
      )}
    </Box>
  )
}
