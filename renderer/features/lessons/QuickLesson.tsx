import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { LESSON_LIMITS, type LessonInput } from '../../../shared/domain/lessons/lesson.ts'
import { readLessonLine } from '../../../shared/domain/lessons/lessonLine.ts'
import { newId } from '../../../shared/newId.ts'
import { lessonWords } from '../../../shared/text/catalogue/lessons.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { LineField } from '../../components/fields/index.ts'
import { useAction } from '../../components/useAction.ts'
import { useToday } from '../../components/useToday.ts'

type QuickLessonProps = Pick<LessonInput, 'caseId' | 'phase' | 'notedIn'>

/** A new lesson in a line, with kind, theme and level read out of it as one types. What could not be saved stays in the field. */
export function QuickLesson({ caseId, phase, notedIn }: QuickLessonProps) {
  const [line, setLine] = useState('')
  const [isMissing, setMissing] = useState(false)
  const notedOn = useToday()
  const read = readLessonLine(line)
  const save = useAction(async () => {
    unwrap(await api.lessons.save({ ...read, id: newId(), expectedRevision: 0, caseId, phase, notedOn, notedIn }))
    setLine('')
  })
  const submit = () => {
    setMissing(read.text === '')
    if (read.text !== '' && !save.busy) void save.run()
  }
  const error = isMissing ? lessonWords.needed : save.error ? failureSentence(save.error) : null
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
          label={lessonWords.quick}
          helperText={line.trim() === '' ? lessonWords.quickHelp : lessonWords.quickReads(read.kind, read.theme, read.level)}
          limit={LESSON_LIMITS.text}
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
        {lessonWords.add}
      </Button>
    </Box>
  )
}
