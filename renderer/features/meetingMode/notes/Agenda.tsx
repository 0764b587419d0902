import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { meetingModeText as text } from '../../../../shared/text/catalogue/meetingMode.ts'
import { useDraftState } from '../../../state/drafts/index.ts'
import { agendaLook } from './agendaLook.ts'
import { addPointAfter, PointSection } from './PointSection.tsx'
import { useSurroundings } from './writer.ts'

/** Points whose first lines are drawn with the first picture; the others follow as they come near. */
const DRAWN_AT_START = 8

/** The agenda with the notes: what the screen is for. */
export function Agenda() {
  const { writer, readOnly } = useSurroundings()
  const points = useDraftState(writer.draft, ({ value }) => value.points)
  return (
    <Box component="section" aria-label={text.agenda} sx={agendaLook}>
      {points.map((point, at) => (
        <PointSection key={point.id} point={point} isFirst={at === 0} isLast={at === points.length - 1} isNearAtStart={at < DRAWN_AT_START} />
      ))}
      {!readOnly && (
        <Button startIcon={<AddOutlined />} onClick={() => addPointAfter(writer, points.at(-1)?.id ?? null)}>
          {text.newPoint}
        </Button>
      )}
    </Box>
  )
}
