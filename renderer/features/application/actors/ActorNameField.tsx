import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import OutlinedInput from '@mui/material/OutlinedInput'
import Typography from '@mui/material/Typography'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { actorTexts } from '../../../../shared/text/catalogue/application.ts'
import { fieldWords } from '../../../../shared/text/catalogue/fields.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { FieldFrame } from '../../../components/fields/index.ts'
import { useDebounced } from '../../../components/useDebounced.ts'
import { type ActorWriting, kindName } from './actorDraft.ts'

type KnownActor = Omit<ActorWriting, 'involvement'>

const REST_MILLISECONDS = 120

interface ActorNameFieldProps {
  readonly id: string
  readonly value: string
  readonly model: ProcessModel
  readonly error: string | undefined
  readonly onChange: (name: string) => void
  /** A known actor was chosen, with all that is known of it. */
  readonly onChoose: (actor: KnownActor) => void
}

/** Actors known from any case whose name holds what is typed; one that is called just that is what is being typed. */
function useKnownActors(name: string): readonly KnownActor[] {
  const text = useDebounced(name.trim(), REST_MILLISECONDS).slice(0, 100)
  const { data } = useQuery({
    queryKey: ['cases', 'actorSuggestions', text],
    queryFn: async () => unwrap(await api.actors.suggest({ text })),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  })
  return text === '' ? [] : (data ?? []).filter((actor) => actor.name !== text && actor.name !== name.trim())
}

/** The name of an actor, with those known from any case to choose from. */
export function ActorNameField({ id, value, model, error, onChange, onChoose }: ActorNameFieldProps) {
  const known = useKnownActors(value)
  return (
    <FieldFrame id={id} label={actorTexts.name} isEmpty={value === ''} error={error ?? null}>
      {(control) => (
        <Autocomplete<KnownActor, false, true, true>
          freeSolo
          disableClearable
          id={control.id}
          options={known}
          filterOptions={(options) => options}
          getOptionLabel={(option) => (typeof option === 'string' ? option : option.name)}
          openText={fieldWords.showSuggestions}
          closeText={fieldWords.hideSuggestions}
          value={value}
          inputValue={value}
          onInputChange={(_event, text, reason) => {
            if (reason === 'input') onChange(text)
          }}
          onChange={(_event, chosen) => {
            if (typeof chosen !== 'string') onChoose(chosen)
          }}
          renderOption={({ key: _key, ...option }, actor, { index }) => (
            <Box component="li" key={`${index} ${actor.name}`} {...option}>
              <span>
                <bdi>{actor.name}</bdi>
                <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
                  {[kindName(model, actor.kind), actor.contactName].filter(Boolean).join(', ')}
                </Typography>
              </span>
            </Box>
          )}
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
        />
      )}
    </FieldFrame>
  )
}
