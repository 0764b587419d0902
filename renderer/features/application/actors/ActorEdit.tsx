import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useEffect, useRef } from 'react'
import type { CaseActor } from '../../../../shared/domain/actor.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { actorTexts } from '../../../../shared/text/catalogue/application.ts'
import { ActorFields } from './ActorFields.tsx'
import { useActorDraft } from './actorDraft.ts'
import { finishLine } from './finishLine.ts'

interface ActorEditProps {
  readonly actor: CaseActor
  readonly model: ProcessModel
  readonly onDone: () => void
}

/** One actor of the list, opened to be changed. It saves itself; Enter, Esc and the button close it. */
export function ActorEdit({ actor, model, onDone }: ActorEditProps) {
  const draft = useActorDraft({ caseId: actor.caseId, id: actor.id, stored: actor })
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => line.current?.querySelector('input')?.focus(), [])
  const close = async () => {
    if (await finishLine(line.current, draft.flush)) onDone()
  }
  return (
    <Box
      component="li"
      ref={line}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) void close()
      }}
      sx={{ borderBottom: 1, borderColor: 'divider', py: 1.5 }}
    >
      <ActorFields
        id={actor.id}
        actor={draft}
        model={model}
        onEnter={() => void close()}
        action={
          <Button variant="outlined" onClick={() => void close()}>
            {actorTexts.done}
          </Button>
        }
      />
    </Box>
  )
}
