import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { visuallyHidden } from '@mui/utils'
import { memo, useState } from 'react'
import type { CaseActor, Involvement } from '../../../../shared/domain/actor.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { newId } from '../../../../shared/newId.ts'
import { actorTexts } from '../../../../shared/text/catalogue/application.ts'
import { failureSentence } from '../../../components/failureSentence.ts'
import { notifyFailure } from '../../../state/notices.ts'
import { ActorEdit } from './ActorEdit.tsx'
import { ActorRow, editButtonId } from './ActorRow.tsx'
import { removeActor } from './actorDraft.ts'
import { NewActor } from './NewActor.tsx'

interface ActorsPanelProps {
  readonly caseId: string
  readonly actors: readonly CaseActor[]
  readonly model: ProcessModel
  readonly readOnly: boolean
}

interface Line {
  readonly id: string
  readonly involvement: Involvement
  readonly follows: boolean
}

const remove = (actor: CaseActor): void =>
  void removeActor(actor).catch((error: unknown) => notifyFailure(failureSentence(error)))

const firstLine = (): Line => ({ id: newId(), involvement: 'inArea', follows: false })

/** The actors of the case, from which parts 2 and 3 are prefilled. */
export const ActorsPanel = memo(function ActorsPanel({ caseId, actors, model, readOnly }: ActorsPanelProps) {
  const [line, setLine] = useState(firstLine)
  const [edited, setEdited] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const listed = actors.filter(({ id }) => id !== line.id)
  const closeEdit = (id: string) => {
    setEdited(null)
    // Once the row is back, its button takes the focus that the fields had.
    setTimeout(() => document.getElementById(editButtonId(id))?.focus())
  }
  return (
    <Box component="section" id="falt-actors" aria-labelledby="rubrik-actors" data-own-undo sx={{ mb: 5, scrollMarginTop: 72 }}>
      <Typography variant="h3" component="h2" id="rubrik-actors">
        {actorTexts.heading}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1, maxWidth: '72ch' }}>
        {actorTexts.help}
      </Typography>
      {listed.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{actorTexts.empty}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {listed.map((actor) =>
          actor.id === edited ? (
            <ActorEdit key={actor.id} actor={actor} model={model} onDone={() => closeEdit(actor.id)} />
          ) : (
            <ActorRow
              key={actor.id}
              actor={actor}
              model={model}
              readOnly={readOnly}
              onEdit={() => setEdited(actor.id)}
              onRemove={() => remove(actor)}
            />
          ),
        )}
      </Box>
      {!readOnly && (
        <NewActor
          key={line.id}
          {...line}
          caseId={caseId}
          stored={actors.find(({ id }) => id === line.id) ?? null}
          model={model}
          onDone={({ name, involvement }) => {
            setSaid(actorTexts.added(name))
            setLine({ id: newId(), involvement, follows: true })
          }}
        />
      )}
      <output style={visuallyHidden}>{said}</output>
    </Box>
  )
})
