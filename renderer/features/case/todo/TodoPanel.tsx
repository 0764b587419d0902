import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Card from '@mui/material/Card'
import Typography from '@mui/material/Typography'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useId, useState } from 'react'
import type { CaseView } from '../../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { todoPanelWords } from '../../../../shared/text/catalogue/case.ts'
import { WIDE } from '../wide.ts'
import { Advance } from './Advance.tsx'
import { TodoList } from './TodoList.tsx'

interface TodoPanelProps {
  readonly view: CaseView
  readonly model: ProcessModel
}

function PanelBody({ view, model }: TodoPanelProps) {
  const required = view.todos.filter(({ weight }) => weight === 'required')
  const advised = view.todos.filter(({ weight }) => weight === 'advised')
  const hasClosedActivities = view.case.phase === 'execution' && view.work.baselines > 0
  return (
    <>
      {required.length > 0 ? (
        <TodoList caseId={view.case.id} todos={required} model={model} />
      ) : (
        <Typography sx={{ color: 'text.secondary' }}>{hasClosedActivities ? todoPanelWords.activitiesClosed : todoPanelWords.nothing[view.case.phase]}</Typography>
      )}
      {advised.length > 0 && (
        <Box>
          <Typography variant="h3" sx={{ mb: 0.5 }}>
            {todoPanelWords.advised}
          </Typography>
          <TodoList caseId={view.case.id} todos={advised} model={model} />
        </Box>
      )}
      <Advance view={view} model={model} />
    </>
  )
}

/** What is missing before the case can go on, each line a link to where it is put right, and the way on itself. */
export function TodoPanel({ view, model }: TodoPanelProps) {
  const wide = useMediaQuery(WIDE, { noSsr: true })
  const [opened, setOpened] = useState(false)
  const heading = useId()
  const body = useId()
  const missing = view.todos.filter(({ weight }) => weight === 'required').length
  // What stops nothing more is shown at once: the button to go on must not be hidden.
  const shown = wide || opened || missing === 0
  const title = missing === 0 ? todoPanelWords.heading : todoPanelWords.headingCount(missing)
  return (
    <Card
      component="section"
      aria-labelledby={heading}
      sx={{ p: 2, [WIDE]: { position: 'sticky', top: 24, maxHeight: 'calc(100vh - 48px)', overflowY: 'auto' } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1 }}>
        <Typography variant="h2" id={heading}>
          {title}
        </Typography>
        {!wide && missing > 0 && (
          <Button
            size="small"
            aria-expanded={opened}
            aria-controls={body}
            onClick={() => setOpened(!opened)}
            endIcon={<ExpandMoreOutlined sx={{ transform: opened ? 'rotate(180deg)' : 'none' }} />}
          >
            {opened ? todoPanelWords.hide : todoPanelWords.show}
          </Button>
        )}
      </Box>
      <Box id={body} hidden={!shown} sx={{ mt: 1.5, display: shown ? 'grid' : 'none', gap: 2 }}>
        <PanelBody view={view} model={model} />
      </Box>
    </Card>
  )
}
