import Box from '@mui/material/Box'
import Card from '@mui/material/Card'
import { visuallyHidden } from '@mui/utils'
import { Fragment, type ReactNode } from 'react'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { ActorsPanel } from './actors/ActorsPanel.tsx'
import { AroundSection } from './around/AroundSection.tsx'
import { PartSection } from './parts/PartSection.tsx'
import { usePrefillTexts } from './parts/prefill.ts'
import type { ApplicationText } from './writing.ts'

interface ApplicationDocumentProps {
  readonly text: ApplicationText
  readonly view: CaseView
  readonly model: ProcessModel
  readonly readOnly: boolean
  /** What the last step of undo was about, for those who listen. */
  readonly said: string
  readonly children: ReactNode
}

/** The sheet that one writes on: the five parts with the actors before the first that rests on them, then what stands around. */
export function ApplicationDocument({ text, view, model, readOnly, said, children }: ApplicationDocumentProps) {
  const prefills = usePrefillTexts(view, model)
  const firstFromActors = model.applicationParts.find((part) => part.prefill)?.id
  return (
    <Card sx={{ containerType: 'inline-size', containerName: 'sheet', overflow: 'visible', px: { xs: 2, sm: 4 }, py: { xs: 2, sm: 4 } }}>
      {model.applicationParts.map((part, at) => (
        <Fragment key={part.id}>
          {part.id === firstFromActors && <ActorsPanel caseId={view.case.id} actors={view.actors} model={model} readOnly={readOnly} />}
          <PartSection
            text={text}
            part={part}
            number={at + 1}
            readOnly={readOnly}
            prefill={prefills.get(part.id)}
            actors={view.actors}
          />
        </Fragment>
      ))}
      <AroundSection text={text} readOnly={readOnly} actors={view.actors} model={model} />
      {children}
      <Box component="output" sx={visuallyHidden}>
        {said}
      </Box>
    </Card>
  )
}
