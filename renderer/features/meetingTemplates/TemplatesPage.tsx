import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MeetingTemplate } from '../../../shared/domain/meetingTemplate.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { templateScreen as text } from '../../../shared/text/catalogue/meetingTemplateScreen.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { KindList } from './KindList.tsx'
import { TemplateEditor } from './TemplateEditor.tsx'

function Templates({ templates, model }: { readonly templates: readonly MeetingTemplate[]; readonly model: ProcessModel }) {
  const [chosen, setChosen] = useState(templates[0]?.kind ?? '')
  const [added, setAdded] = useState<readonly string[]>([])
  const known = new Set(templates.map(({ kind }) => kind))
  const all = [...templates, ...added.filter((kind) => !known.has(kind)).map((kind): MeetingTemplate => ({ kind, revision: 0, points: [] }))]
  const template = all.find(({ kind }) => kind === chosen)
  const add = (kind: string) => {
    setAdded((before) => [...before, kind])
    setChosen(kind)
  }
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '15rem minmax(0, 1fr)' }, gap: 4 }}>
      <KindList templates={all} model={model} chosen={chosen} onChoose={setChosen} onAdd={add} />
      {template && <TemplateEditor key={template.kind} template={template} model={model} />}
    </Box>
  )
}

/** The agenda that a meeting of each kind begins with. */
export function TemplatesPage() {
  const templates = useQuery(queries.meetingTemplates())
  const model = useQuery(queries.processModel(''))
  const failed = [templates, model].find(({ isError }) => isError)
  return (
    <>
      <PageHead title={text.title} facts={text.facts} />
      {templates.data && model.data ? (
        <Templates templates={templates.data} model={model.data} />
      ) : failed ? (
        <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />
      ) : (
        <LoadingState />
      )}
    </>
  )
}
