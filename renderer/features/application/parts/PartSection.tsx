import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { memo } from 'react'
import type { CaseActor } from '../../../../shared/domain/actor.ts'
import type { ModelApplicationPart } from '../../../../shared/domain/processModel.ts'
import { applicationTexts } from '../../../../shared/text/catalogue/application.ts'
import { issueSentence, issuesOf, useDraftState } from '../../../state/drafts/index.ts'
import { type ApplicationText, partField, writePart } from '../writing.ts'
import { Guidance, ROOMY } from './Guidance.tsx'
import { PartEditor } from './PartEditor.tsx'
import { PrefillAgain, PrefillMark } from './PrefillMark.tsx'
import { useFollowActors } from './prefill.ts'
import { PartWords } from './words.tsx'

interface PartSectionProps {
  readonly text: ApplicationText
  readonly part: ModelApplicationPart
  readonly number: number
  readonly readOnly: boolean
  /** Only for parts that are prefilled; undefined until it is known. */
  readonly prefill: string | undefined
  readonly actors: readonly CaseActor[]
}

/** One of the five parts: its heading, room to write, and in the margin what it should hold. Redraws for its own text only. */
export const PartSection = memo(function PartSection({ text, part, number, readOnly, prefill, actors }: PartSectionProps) {
  const written = useDraftState(text, (state) => state.value.parts[part.id])
  const issue = useDraftState(text, ({ status }) => issueSentence(issuesOf(status), `parts.${part.id}`))
  useFollowActors(text, part.id, readOnly ? undefined : prefill)
  const headingId = `rubrik-${part.id}`
  const guidanceId = `stod-${part.id}`
  const prefilled = written?.prefilled ?? false
  return (
    <Box
      component="section"
      id={`del-${part.id}`}
      aria-labelledby={headingId}
      data-undo={partField(part.id)}
      sx={{
        scrollMarginTop: 72,
        mb: 5,
        [ROOMY]: { display: 'grid', gridTemplateColumns: 'minmax(0, 72ch) minmax(11rem, 1fr)', columnGap: 4 },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2, rowGap: 0.5, mb: 1, gridColumn: 1 }}>
        <Typography variant="h2" id={headingId}>
          {applicationTexts.partHeading(number, part.title)}
        </Typography>
        {prefilled && <PrefillMark />}
        <Box component="span" sx={{ ml: 'auto' }}>
          <PartWords text={text} partId={part.id} />
        </Box>
      </Box>
      <Box sx={{ [ROOMY]: { gridColumn: 2, gridRow: '1 / span 2', pt: 3 } }}>
        <Guidance id={guidanceId}>{part.guidance}</Guidance>
      </Box>
      <Box sx={{ gridColumn: 1, minWidth: 0 }}>
        <PartEditor
          labelledBy={headingId}
          describedBy={guidanceId}
          text={written?.text ?? ''}
          prefilled={prefilled}
          readOnly={readOnly}
          issue={issue}
          onWrite={(typed) => writePart(text, part.id, { text: typed, prefilled: false })}
        />
        {prefill !== undefined && !readOnly && <PrefillAgain text={text} part={part} prefill={prefill} actors={actors} />}
      </Box>
    </Box>
  )
})
