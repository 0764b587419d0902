import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type MeetingTemplate, readTemplate } from '../../../shared/domain/meetingTemplate.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { capitalise } from '../../../shared/text/capitalise.ts'
import { templateScreen as text } from '../../../shared/text/catalogue/meetingTemplateScreen.ts'
import { meetingKindName } from '../../../shared/text/catalogue/timeline.ts'
import { TextAreaField } from '../../components/fields/index.ts'
import { SaveStatus, useUndoKeys } from '../../state/drafts/index.ts'
import { useTemplateDraft } from './useTemplateDraft.ts'

interface TemplateEditorProps {
  readonly template: MeetingTemplate
  readonly model: ProcessModel
}

const LIMIT = 20_000

/** How the agenda will stand when a meeting begins. */
function Preview({ written }: { readonly written: string }) {
  const points = readTemplate(written)
  return (
    <Box component="section" aria-label={text.preview} sx={{ p: 2.5, bgcolor: 'background.paper', border: '1px solid', borderColor: 'divider', borderRadius: 2 }}>
      <Typography variant="h3" sx={{ mb: 1.5 }}>
        {text.preview}
      </Typography>
      {points.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{text.nothing}</Typography>}
      <Box component="ol" sx={{ m: 0, pl: 3, display: 'grid', gap: 1.5 }}>
        {points.map(({ title, questions }, at) => (
          // The same title may stand twice, and nothing in the row has a state of its own.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{title}</Typography>
            {questions.map((question) => (
              <Typography key={question} sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
                {question}
              </Typography>
            ))}
          </li>
        ))}
      </Box>
    </Box>
  )
}

/** An agenda as text on one side and as it will stand on the other; it saves itself. */
export function TemplateEditor({ template, model }: TemplateEditorProps) {
  const name = capitalise(meetingKindName(model, template.kind))
  const { form, reset, isOwn } = useTemplateDraft(template, name)
  const onUndoKeys = useUndoKeys(form.draft)
  return (
    <Box component="section" aria-label={text.editor(name)} onKeyDown={onUndoKeys} sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
        <Typography variant="h2">{text.editor(name)}</Typography>
        <SaveStatus draft={form.draft} />
      </Box>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
        <TextAreaField
          label={text.editor(name)}
          helperText={text.help}
          lines={18}
          limit={LIMIT}
          value={form.value.written}
          error={form.issueFor('points') ?? null}
          onChange={(written) => form.patch({ written })}
        />
        <Preview written={form.value.written} />
      </Box>
      {isOwn && (
        <Box>
          <Button variant="outlined" onClick={() => void reset()}>
            {text.reset}
          </Button>
        </Box>
      )}
    </Box>
  )
}
