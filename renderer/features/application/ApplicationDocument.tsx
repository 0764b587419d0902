import { Fragment } from 'react'
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
}

/** What one writes: the five parts with the actors before the first that rests on them, then what stands around. */
export function ApplicationDocument({ text, view, model, readOnly }: ApplicationDocumentProps) {
  const prefills = usePrefillTexts(view, model)
  const firstFromActors = model.applicationParts.find((part) => part.prefill)?.id
  return (
    <>
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
    </>
  )
}
