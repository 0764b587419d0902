import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { visuallyHidden } from '@mui/utils'
import { useEffect, useRef, useState } from 'react'
import type { CaseActor, Involvement } from '../../../../shared/domain/actor.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { actorTexts } from '../../../../shared/text/catalogue/application.ts'
import { fieldIssueSentence } from '../../../../shared/text/catalogue/errors.ts'
import { ActorFields } from './ActorFields.tsx'
import { useActorDraft } from './actorDraft.ts'
import { finishLine } from './finishLine.ts'

interface NewActorProps {
  readonly caseId: string
  /** Id that the actor will have; the line saves itself from the first word on. */
  readonly id: string
  /** What the store already holds of it. */
  readonly stored: CaseActor | null
  readonly involvement: Involvement
  readonly model: ProcessModel
  /** Whether the line follows one that was just finished: then the writing goes on in it. */
  readonly follows: boolean
  readonly onDone: (actor: { readonly name: string; readonly involvement: Involvement }) => void
}

const missingName = (path: string): string | undefined => (path === 'name' ? fieldIssueSentence({ code: 'required' }) : undefined)

/** The empty line at the end of the list, for the next actor. */
export function NewActor({ caseId, id, stored, involvement, model, follows, onDone }: NewActorProps) {
  const actor = useActorDraft({ caseId, id, stored, initial: { involvement } })
  const [tried, setTried] = useState(false)
  const line = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (follows) line.current?.querySelector('input')?.focus()
  }, [follows])
  const finish = async () => {
    const unnamed = actor.value.name.trim() === ''
    setTried(unnamed)
    const isDone = await finishLine(line.current, async () => !unnamed && (await actor.flush()))
    if (isDone) onDone(actor.value)
  }
  const shown = tried && actor.value.name.trim() === '' ? { ...actor, issueFor: missingName } : actor
  return (
    <Box component="fieldset" ref={line} sx={{ border: 0, m: 0, p: 0, pt: 1.5, minWidth: 0 }}>
      <Box component="legend" sx={visuallyHidden}>
        {actorTexts.newActor}
      </Box>
      <ActorFields
        id={id}
        actor={shown}
        model={model}
        onEnter={() => void finish()}
        action={
          <Button variant="outlined" onClick={() => void finish()}>
            {actorTexts.add}
          </Button>
        }
      />
    </Box>
  )
}
