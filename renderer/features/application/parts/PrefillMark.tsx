import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import GroupsOutlined from '@mui/icons-material/GroupsOutlined'
import Tooltip from '@mui/material/Tooltip'
import type { CaseActor } from '../../../../shared/domain/actor.ts'
import type { ModelApplicationPart } from '../../../../shared/domain/processModel.ts'
import { applicationTexts } from '../../../../shared/text/catalogue/application.ts'
import { FieldMessage } from '../../../components/fields/index.ts'
import { StatusChip } from '../../../components/StatusChip.tsx'
import { useDebounced } from '../../../components/useDebounced.ts'
import { useDraftState } from '../../../state/drafts/index.ts'
import { offerUndo } from '../../../state/notices.ts'
import { type ApplicationText, withPart, writePart, partField } from '../writing.ts'
import { actorsNotNamed, involvementOf } from './prefill.ts'

const REST_MILLISECONDS = 600

/** Says that a text came from the actors and nobody has touched it. */
export function PrefillMark() {
  return (
    <Tooltip title={applicationTexts.prefilledHint}>
      <span>
        <StatusChip tone="working" icon={GroupsOutlined} label={applicationTexts.prefilled} />
      </span>
    </Tooltip>
  )
}

interface PrefillAgainProps {
  readonly text: ApplicationText
  readonly part: ModelApplicationPart
  readonly prefill: string
  readonly actors: readonly CaseActor[]
}

/** The way back to the actors' own text, for a part that was written in; and who is not named in it. */
export function PrefillAgain({ text, part, prefill, actors }: PrefillAgainProps) {
  const written = useDraftState(text, (state) => state.value.parts[part.id])
  const rested = useDebounced(written?.text ?? '', REST_MILLISECONDS)
  if (!written || written.prefilled || prefill === '' || written.text === prefill) return null
  const involvement = involvementOf(part)
  const missing = involvement && rested.trim() !== '' ? actorsNotNamed(actors, involvement, rested) : []
  const fetch = () => {
    writePart(text, part.id, { text: prefill, prefilled: true })
    offerUndo(applicationTexts.prefilledAgain(part.title), () =>
      text.set(withPart(text.value, part.id, written), { field: partField(part.id) }),
    )
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1, ml: 2 }}>
      {missing.length > 0 && <FieldMessage tone="warning">{applicationTexts.notNamed(missing)}</FieldMessage>}
      <Button size="small" variant="outlined" onClick={fetch}>
        {applicationTexts.prefillAgain}
      </Button>
    </Box>
  )
}
