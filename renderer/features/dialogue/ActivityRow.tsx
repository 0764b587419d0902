import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { DialogueActivity } from '../../../shared/domain/dialogue/activity.ts'
import { formatKronor } from '../../../shared/domain/money.ts'
import { activityStateNames, dialogueWords as words, whenAndWhere } from '../../../shared/text/catalogue/dialogue.ts'
import { ChipList } from '../../components/fields/index.ts'
import { RecordRow } from '../../components/records/RecordRow.tsx'
import { StatusChip, type Tone } from '../../components/StatusChip.tsx'
import { activityRowId } from './activityWriting.ts'

const TONES: Record<DialogueActivity['state'], Tone> = { planned: 'working', held: 'success', cancelled: 'neutral' }
const WRITTEN = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch' } as const

interface ActivityRowProps {
  readonly activity: DialogueActivity
  /** How many opinions came from it. */
  readonly opinionCount: number
  readonly onChange: (() => void) | undefined
}

/** Numbers of the activity in one line: `200 inbjudna · 140 nådda · 12 000 kr`. */
function figuresOf({ invitedCount, reachedCount, costKronor }: DialogueActivity, opinionCount: number): string {
  return [
    invitedCount === null ? '' : words.invitedCount(invitedCount),
    reachedCount === null ? '' : words.reachedCount(reachedCount),
    costKronor === null ? '' : formatKronor(costKronor),
    opinionCount === 0 ? '' : words.opinionCount(opinionCount),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** A dialogue activity as one reads it. */
export function ActivityRow({ activity, opinionCount, onChange }: ActivityRowProps) {
  const { id, title, method, state, stateReason, targetGroups, documentReferences, notes } = activity
  const where = [method, whenAndWhere(activity)].filter(Boolean).join(' · ')
  const figures = figuresOf(activity, opinionCount)
  return (
    <RecordRow
      id={activityRowId(id)}
      title={title}
      mark={<StatusChip tone={TONES[state]} label={activityStateNames[state]} />}
      changeLabel={words.change}
      changeName={words.changeLabel(title)}
      onChange={onChange}
    >
      {[where, figures].filter(Boolean).map((line) => (
        <Typography key={line} sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          <bdi>{line}</bdi>
        </Typography>
      ))}
      {targetGroups.length > 0 && <ChipList lines={targetGroups} />}
      {[stateReason, notes].filter(Boolean).map((text) => (
        <Typography key={text} sx={WRITTEN}>
          <bdi>{text}</bdi>
        </Typography>
      ))}
      {documentReferences.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
          {documentReferences.map((reference) => (
            <li key={reference}>
              <bdi>{reference}</bdi>
            </li>
          ))}
        </Box>
      )}
    </RecordRow>
  )
}
