import Autocomplete from '@mui/material/Autocomplete'
import OutlinedInput from '@mui/material/OutlinedInput'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { emptyActor } from '../../../shared/domain/register/actor.ts'
import { newId } from '../../../shared/newId.ts'
import { fieldWords } from '../../../shared/text/catalogue/fields.ts'
import { roleWords } from '../../../shared/text/catalogue/roles.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { FieldFrame } from '../../components/fields/index.ts'
import { useDebounced } from '../../components/useDebounced.ts'
import { notifyFailure } from '../../state/notices.ts'

interface PickedActor {
  readonly id: string
  readonly name: string
}

interface ActorPickerProps {
  readonly picked: PickedActor | null
  readonly error: string | null
  readonly onPick: (actor: PickedActor) => void
}

const REST_MILLISECONDS = 120
const ADD = ''

async function addToRegister(name: string): Promise<PickedActor> {
  const { id } = unwrap(await api.register.save({ ...emptyActor, id: newId(), expectedRevision: 0, name }))
  return { id, name }
}

/** Actors of the register whose name holds what is typed, and last the way to add it as a new one. */
function useOptions(typed: string): readonly PickedActor[] {
  const text = useDebounced(typed.trim(), REST_MILLISECONDS).slice(0, 100)
  const { data = [] } = useQuery({ ...queries.actorSuggestions(text), enabled: text !== '', placeholderData: keepPreviousData })
  if (text === '') return []
  const isKnown = data.some(({ name }) => name.toLocaleLowerCase('sv') === text.toLocaleLowerCase('sv'))
  return isKnown ? data : [...data, { id: ADD, name: text }]
}

/** An actor of the register, found while one types. */
export function ActorPicker({ picked, error, onPick }: ActorPickerProps) {
  const [typed, setTyped] = useState(picked?.name ?? '')
  const options = useOptions(typed)
  const pick = async (chosen: PickedActor | null) => {
    if (!chosen) return
    try {
      const actor = chosen.id === ADD ? await addToRegister(chosen.name) : { id: chosen.id, name: chosen.name }
      setTyped(actor.name)
      onPick(actor)
    } catch (failure) {
      notifyFailure(failureSentence(failure))
    }
  }
  return (
    <FieldFrame label={roleWords.actor} helperText={roleWords.actorHelp} error={error} required isEmpty={picked === null}>
      {(control) => (
        <Autocomplete<PickedActor>
          id={control.id}
          options={options}
          filterOptions={(all) => [...all]}
          getOptionLabel={({ id, name }) => (id === ADD ? roleWords.addActor(name) : name)}
          isOptionEqualToValue={(option, value) => option.id === value.id}
          getOptionKey={({ id, name }) => id || name}
          noOptionsText={roleWords.actorHelp}
          openText={fieldWords.showSuggestions}
          closeText={fieldWords.hideSuggestions}
          value={picked}
          inputValue={typed}
          onInputChange={(_event, text, reason) => {
            if (reason === 'input') setTyped(text)
          }}
          onChange={(_event, chosen) => void pick(chosen)}
          disableClearable={false}
          renderInput={({ slotProps, ...params }) => (
            <OutlinedInput
              ref={slotProps.input.ref}
              size="small"
              fullWidth
              disabled={params.disabled}
              className={slotProps.input.className}
              error={control['aria-invalid']}
              inputProps={{ ...slotProps.htmlInput, ...control, autoComplete: 'off' }}
            />
          )}
          sx={{ maxWidth: '72ch' }}
        />
      )}
    </FieldFrame>
  )
}
