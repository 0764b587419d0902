import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { TASK_LIMITS } from '../../../shared/domain/task.ts'
import { readTaskLine } from '../../../shared/domain/taskLine.ts'
import { newId } from '../../../shared/newId.ts'
import { taskWords } from '../../../shared/text/catalogue/tasks.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { LineField } from '../../components/fields/index.ts'
import { useAction } from '../../components/useAction.ts'
import { useToday } from '../../components/useToday.ts'
import { setTaskLine, useTaskLine } from '../../state/taskLines.ts'
import { emptyTask } from './taskCalls.ts'

/** A new task in a line, with who and when read out of it as one types. What could not be saved stays in the field. */
export function QuickTask({ caseId }: { readonly caseId: string | null }) {
  const line = useTaskLine(caseId)
  const setLine = (text: string) => setTaskLine(caseId, text)
  const [isMissing, setMissing] = useState(false)
  const read = readTaskLine(line, useToday())
  const save = useAction(async () => {
    unwrap(await api.tasks.save({ ...emptyTask(caseId), ...read, id: newId(), meetingId: null, expectedRevision: 0 }))
    setLine('')
  })
  const submit = () => {
    setMissing(read.title === '')
    if (read.title !== '' && !save.busy) void save.run()
  }
  const understood = taskWords.quickReads(read.responsible, read.dueOn ?? '')
  const error = isMissing ? taskWords.needed : save.error ? failureSentence(save.error) : null
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: 1.5, maxWidth: '56rem', mb: 3 }}
    >
      <Box sx={{ flex: '1 1 16rem', minWidth: 0, maxWidth: '72ch' }}>
        <LineField
          label={taskWords.quick}
          helperText={understood || taskWords.quickHelp}
          limit={TASK_LIMITS.title}
          value={line}
          error={error}
          onChange={(text) => {
            setLine(text)
            setMissing(false)
            if (save.error) save.clear()
          }}
        />
      </Box>
      <Button type="submit" variant="outlined" startIcon={<AddOutlined />} disabled={save.busy} sx={{ mt: '26px' }}>
        {taskWords.add}
      </Button>
    </Box>
  )
}
