import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { meetingModeText as text } from '../../../../shared/text/catalogue/meetingMode.ts'
import { queries } from '../../../bridge/queries.ts'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { useDraftState } from '../../../state/drafts/index.ts'
import { paths } from '../../../app/paths.ts'
import { meetingKindId } from '../../meetings/index.ts'
import { isBlank, withAgenda } from '../notes/notes.ts'
import type { Writer } from '../notes/writer.ts'

interface AgendaSwitchProps {
  readonly writer: Writer
  /** As it is written in the field. */
  readonly kind: string
  readonly model: ProcessModel
}

/** Lays the agenda of the kind that the meeting now is, as long as nothing has been written under the one it began with. */
export function AgendaSwitch({ writer, kind, model }: AgendaSwitchProps) {
  const { data: templates } = useQuery(queries.meetingTemplates())
  const blank = useDraftState(writer.draft, ({ value }) => isBlank(value))
  const titles = useDraftState(writer.draft, ({ value }) => value.points.map(({ title }) => title).join('\n'))
  const template = templates?.find((each) => each.kind === meetingKindId(kind, model))
  const differs = template !== undefined && template.points.map(({ title }) => title).join('\n') !== titles
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
      {blank && differs && (
        <Button variant="outlined" size="small" onClick={() => writer.change(withAgenda(template.points), 'agenda')}>
          {text.template}
        </Button>
      )}
      <RouterLink to={paths.meetingTemplates}>{text.editTemplates}</RouterLink>
    </Box>
  )
}
