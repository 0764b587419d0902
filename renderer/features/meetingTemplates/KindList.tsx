import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { MeetingTemplate } from '../../../shared/domain/meetingTemplate.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { capitalise } from '../../../shared/text/capitalise.ts'
import { templateScreen as text } from '../../../shared/text/catalogue/meetingTemplateScreen.ts'
import { meetingKindName } from '../../../shared/text/catalogue/timeline.ts'
import { LineField } from '../../components/fields/index.ts'

interface KindListProps {
  readonly templates: readonly MeetingTemplate[]
  readonly model: ProcessModel
  readonly chosen: string
  readonly onChoose: (kind: string) => void
  readonly onAdd: (kind: string) => void
}

const KIND_LENGTH = 60

/** A word that is a kind of the model's already is that kind. */
const kindOf = (word: string, { meetingKinds }: ProcessModel): string =>
  meetingKinds.find(({ name }) => name.toLocaleLowerCase('sv') === word.toLocaleLowerCase('sv'))?.id ?? word

/** The kinds of meeting, and room for one's own. */
export function KindList({ templates, model, chosen, onChoose, onAdd }: KindListProps) {
  const [word, setWord] = useState('')
  const add = () => {
    if (word.trim() === '') return
    onAdd(kindOf(word.trim(), model))
    setWord('')
  }
  return (
    <Box component="nav" aria-label={text.kinds} sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
        {templates.map(({ kind, revision }) => (
          <li key={kind}>
            <Button
              fullWidth
              color={kind === chosen ? 'primary' : 'inherit'}
              variant={kind === chosen ? 'contained' : 'text'}
              aria-current={kind === chosen ? 'true' : undefined}
              onClick={() => onChoose(kind)}
              sx={{ justifyContent: 'space-between', textAlign: 'left' }}
            >
              <bdi>{capitalise(meetingKindName(model, kind))}</bdi>
              {revision > 0 && <Box component="span" sx={{ fontWeight: 400 }}>{text.own}</Box>}
            </Button>
          </li>
        ))}
      </Box>
      <Box
        component="form"
        sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <LineField label={text.newKind} helperText={text.newKindHelp} value={word} limit={KIND_LENGTH} onChange={setWord} />
        <Button type="submit" variant="outlined" size="small" disabled={word.trim() === ''}>
          {text.add}
        </Button>
      </Box>
    </Box>
  )
}
