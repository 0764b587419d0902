import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { memo } from 'react'
import type { CaseActor } from '../../../../shared/domain/actor.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { applicationTexts } from '../../../../shared/text/catalogue/application.ts'
import { ChipsField, TextAreaField } from '../../../components/fields/index.ts'
import { useWritten, write } from '../writing.ts'
import { BoardsConcerned } from './BoardsConcerned.tsx'
import { JointContact } from './JointContact.tsx'
import { type AroundProps, SoughtAmount } from './SoughtAmount.tsx'
import { useIssue } from './useIssue.ts'

function RelatedProgrammes({ text, readOnly }: AroundProps) {
  return (
    <div data-undo="relatedProgrammes">
      <TextAreaField
        id="falt-relatedProgrammes"
        label={applicationTexts.relatedProgrammes}
        helperText={applicationTexts.relatedProgrammesHelp}
        value={useWritten(text, 'relatedProgrammes')}
        readOnly={readOnly}
        error={useIssue(text, 'relatedProgrammes')}
        onChange={(value) => write(text, 'relatedProgrammes', value)}
      />
    </div>
  )
}

function Attachments({ text, readOnly }: AroundProps) {
  return (
    <div data-undo="attachments" data-chips>
      <ChipsField
        id="falt-attachments"
        label={applicationTexts.attachments}
        helperText={applicationTexts.attachmentsHelp}
        value={useWritten(text, 'attachments')}
        readOnly={readOnly}
        error={useIssue(text, 'attachments')}
        onChange={(value) => write(text, 'attachments', value)}
      />
    </div>
  )
}

interface AroundSectionProps extends AroundProps {
  readonly actors: readonly CaseActor[]
  readonly model: ProcessModel
}

/** What stands around the five parts: the sum, the contact, boards, programmes, attachments. */
export const AroundSection = memo(function AroundSection({ text, readOnly, actors, model }: AroundSectionProps) {
  return (
    <Box component="section" aria-labelledby="rubrik-kring" sx={{ mb: 5, display: 'grid', gap: 3 }}>
      <Typography variant="h2" id="rubrik-kring">
        {applicationTexts.around}
      </Typography>
      <SoughtAmount text={text} readOnly={readOnly} />
      <JointContact text={text} readOnly={readOnly} actors={actors} />
      <BoardsConcerned text={text} readOnly={readOnly} model={model} />
      <RelatedProgrammes text={text} readOnly={readOnly} />
      <Attachments text={text} readOnly={readOnly} />
    </Box>
  )
})
