import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type ReactNode, useState } from 'react'
import type { LessonRow } from '../../../shared/domain/lessons/lessonList.ts'
import { lessonWords } from '../../../shared/text/catalogue/lessons.ts'
import { LessonForm } from './LessonForm.tsx'
import { LessonLine } from './LessonLine.tsx'

export function LessonFrame({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: '1px solid', borderColor: 'divider' }}>
      {children}
    </Box>
  )
}

/** Lessons one under another; one of them at a time is open to be changed. */
export function LessonRows({ lessons, showsCase }: { readonly lessons: readonly LessonRow[]; readonly showsCase: boolean }) {
  const [editing, setEditing] = useState<string | null>(null)
  return (
    <LessonFrame>
      {lessons.map((lesson) =>
        lesson.id === editing ? (
          <Box component="li" key={lesson.id} sx={{ py: 1 }}>
            <LessonForm lesson={lesson} onClose={() => setEditing(null)} />
          </Box>
        ) : (
          <LessonLine
            key={lesson.id}
            lesson={lesson}
            showsCase={showsCase}
            action={
              <Button size="small" aria-label={lessonWords.changeLabel(lesson.text)} onClick={() => setEditing(lesson.id)} sx={{ flex: 'none' }}>
                {lessonWords.change}
              </Button>
            }
          />
        ),
      )}
    </LessonFrame>
  )
}
