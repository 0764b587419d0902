import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { OpenedSurvey, OpinionColumns, SurveyPreview as Preview } from '../../../shared/domain/dialogue/opinionTable.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { paths } from '../../app/paths.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'
import { offerUndo } from '../../state/notices.ts'
import { ActivityField } from './SourceFields.tsx'
import { SurveyColumns } from './SurveyColumns.tsx'
import { SurveyPreview } from './SurveyPreview.tsx'

interface SurveyStepProps {
  readonly caseId: string
  readonly survey: OpenedSurvey
}

/** What is chosen of an open survey. What was shown of its rows holds until something else is chosen. */
function useSurvey({ caseId, survey }: SurveyStepProps) {
  const navigate = useNavigate()
  const [hasHeadings, setHasHeadings] = useState(survey.hasHeadings)
  const [columns, setColumns] = useState<OpinionColumns>(survey.columns)
  const [activityId, setActivityId] = useState<string | null>(null)
  const [preview, setPreview] = useState<Preview | null>(null)
  const session = { caseId, sessionId: survey.sessionId, hasHeadings, columns }
  const look = useAction(async () => setPreview(unwrap(await api.opinions.previewTable(session))))
  const bring = useAction(async () => {
    const { importId, preview: brought } = unwrap(await api.opinions.importTable({ ...session, activityId }))
    offerUndo(words.imported(brought.added), async () => unwrap(await api.opinions.undoImport({ caseId, importId })))
    void navigate(paths.opinions(caseId))
  })
  const change = (changed: Partial<{ hasHeadings: boolean; columns: OpinionColumns }>) => {
    if (changed.hasHeadings !== undefined) setHasHeadings(changed.hasHeadings)
    if (changed.columns) setColumns(changed.columns)
    setPreview(null)
  }
  return { hasHeadings, columns, activityId, setActivityId, preview, look, bring, change }
}

/** What the survey's columns hold, what would be read, and the button that reads it. */
export function SurveyStep(props: SurveyStepProps) {
  const { caseId, survey } = props
  const { hasHeadings, columns, activityId, setActivityId, preview, look, bring, change } = useSurvey(props)
  const { data } = useQuery(queries.dialogue(caseId))
  const error = look.error ?? bring.error
  const { encoding, rowCount, sheet, sheetCount, fileName, sample } = survey
  return (
    <>
      <Section title={words.columns}>
        <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>
          {fileName}: {words.readAs(encoding, rowCount)}. {sheetCount > 1 ? words.otherSheets(sheet) : null} {words.columnsHelp}
        </Typography>
        <FormControlLabel control={<Checkbox checked={hasHeadings} onChange={({ target }) => change({ hasHeadings: target.checked })} />} label={words.hasHeadings} />
        <SurveyColumns survey={survey} hasHeadings={hasHeadings} columns={columns} onChange={(changed) => change({ columns: changed })} />
        <Box sx={{ maxWidth: '36rem', mb: 2 }}>
          <ActivityField activities={data?.activities ?? []} value={activityId} onChange={setActivityId} />
        </Box>
        {columns.text.length === 0 ? <Typography sx={{ mb: 1 }}>{words.needsText}</Typography> : null}
        {error ? <ErrorNotice error={error} /> : null}
        <Button variant={preview ? 'text' : 'outlined'} disabled={columns.text.length === 0 || look.busy} onClick={() => void look.run()}>
          {words.preview}
        </Button>
      </Section>
      {preview && (
        <Section
          title={words.previewTitle}
          action={
            <Button variant="contained" disabled={preview.added === 0} loading={bring.busy} onClick={() => void bring.run()}>
              {preview.added === 0 ? words.nothingNew : words.importNow(preview.added)}
            </Button>
          }
        >
          <SurveyPreview preview={preview} headings={hasHeadings ? (sample[0] ?? []) : []} />
        </Section>
      )}
    </>
  )
}
