import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import type { LessonRow } from '../../../shared/domain/lessons/lessonList.ts'
import { lessonKindNames, lessonLevelNames, lessonWords } from '../../../shared/text/catalogue/lessons.ts'
import { phaseNames } from '../../../shared/text/catalogue/names.ts'
import { paths } from '../../app/paths.ts'
import { RouterLink } from '../../components/RouterLink.tsx'
import { unuseLesson } from './lessonCalls.ts'
import { lessonRowId } from './LessonForm.tsx'

interface LessonLineProps {
  readonly lesson: LessonRow
  /** Left out on the case's own page. */
  readonly showsCase: boolean
  /** Said after what it is, e.g. why it is shown. */
  readonly note?: string
  readonly action: ReactNode
}

function Uses({ lesson }: { readonly lesson: LessonRow }) {
  return lesson.uses.map((use) => (
    <Box key={use.caseId} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, color: 'text.secondary', typography: 'body2' }}>
      <RouterLink to={paths.caseTab(use.caseId)} color="inherit">
        <bdi>{lessonWords.used(use.caseTitle, use.usedOn)}</bdi>
      </RouterLink>
      <Button size="small" aria-label={lessonWords.unuseLabel(use.caseTitle)} onClick={() => void unuseLesson(lesson.id, use)}>
        {lessonWords.unuse}
      </Button>
    </Box>
  ))
}

/** A lesson as one reads it: what it says, what it is about, from where, and who has used it. */
export function LessonLine({ lesson, showsCase, note = '', action }: LessonLineProps) {
  const { kind, theme, level, phase, caseId } = lesson
  const facts = [lessonKindNames[kind], theme, level === '' ? '' : lessonLevelNames[level], phase === '' ? '' : phaseNames[phase], note].filter(Boolean)
  return (
    <Box component="li" id={lessonRowId(lesson.id)} sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, py: 1, borderBottom: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ flex: '1 1 auto', minWidth: 0 }}>
        <Box sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', maxWidth: '72ch' }}>
          <bdi>{lesson.text}</bdi>
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, color: 'text.secondary', typography: 'body2', overflowWrap: 'anywhere' }}>
          <bdi>{facts.join(' · ')}</bdi>
          {showsCase && caseId !== null && (
            <RouterLink to={paths.caseTab(caseId)} color="inherit">
              <bdi>{lesson.caseTitle}</bdi>
            </RouterLink>
          )}
          <span>{lessonWords.notedOn(lesson.notedOn)}</span>
        </Box>
        <Uses lesson={lesson} />
      </Box>
      {action}
    </Box>
  )
}
