import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Card from '@mui/material/Card'
import { useQuery } from '@tanstack/react-query'
import { type ClipboardEvent, type KeyboardEvent, useEffect } from 'react'
import { OPINION_LENGTH } from '../../../shared/domain/dialogue/opinion.ts'
import { findPersonalNumbers } from '../../../shared/text/personalNumber.ts'
import { fieldWords } from '../../../shared/text/catalogue/fields.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { TextAreaField } from '../../components/fields/index.ts'
import { useLineSaving } from '../../components/useLineSaving.ts'
import { opinionDraftOf, setOpinionDraft, useOpinionDraft } from '../../state/opinionDrafts.ts'
import { addOpinions } from './addOpinions.ts'
import { PastedPreview } from './PastedPreview.tsx'
import { SourceFields } from './SourceFields.tsx'

const FIELD = 'ny-synpunkt'

/** Typed one after the other: Enter keeps each at once, so that nothing is lost. A paste of many is shown first. */
export function AddOpinions({ caseId }: { readonly caseId: string }) {
  const { source, text, pasted } = useOpinionDraft(caseId)
  const setText = (written: string) => setOpinionDraft(caseId, { text: written })
  const { data } = useQuery(queries.dialogue(caseId))
  const { keep, error } = useLineSaving(text, setText, { between: '\n', readLatest: () => opinionDraftOf(caseId).text })
  useEffect(() => document.getElementById(FIELD)?.focus(), [])
  const save = () => {
    const written = text.trim()
    if (written === '' || written.length > OPINION_LENGTH) return
    keep(() => addOpinions(caseId, source, [written]))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    save()
  }
  const onPaste = (event: ClipboardEvent) => {
    const clip = event.clipboardData.getData('text/plain')
    if (text !== '' || !/\S\s*[\r\n]+\s*\S/u.test(clip)) return
    event.preventDefault()
    setOpinionDraft(caseId, { pasted: clip })
  }
  if (pasted !== null) return <PastedPreview pasted={pasted} onSave={(texts) => addOpinions(caseId, source, texts)} onClose={() => setOpinionDraft(caseId, { pasted: null })} />
  return (
    <Card component="section" aria-label={words.add} sx={{ p: 2, display: 'grid', gap: 2, overflow: 'visible' }}>
      <SourceFields source={source} activities={data?.activities ?? []} onChange={(changed) => setOpinionDraft(caseId, { source: changed })} />
      <Box onKeyDown={onKeyDown} onPasteCapture={onPaste}>
        <TextAreaField
          id={FIELD}
          label={words.newOpinion}
          helperText={words.newOpinionHelp}
          warning={findPersonalNumbers(text).length > 0 ? fieldWords.personalNumber : null}
          lines={2}
          limit={OPINION_LENGTH}
          value={text}
          onChange={setText}
        />
      </Box>
      {error ? <ErrorNotice error={error} /> : null}
      <Button variant="outlined" sx={{ justifySelf: 'start' }} disabled={text.trim() === ''} onClick={save}>
        {words.save}
      </Button>
    </Card>
  )
}
