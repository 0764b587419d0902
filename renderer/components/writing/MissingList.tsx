import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Box from '@mui/material/Box'
import { useEffect, useRef } from 'react'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import type { Todo } from '../../../shared/domain/todo.ts'
import { todoSentence } from '../../../shared/text/catalogue/todos.ts'
import { todoLink } from '../../app/caseLinks.ts'
import { RouterLink } from '../RouterLink.tsx'

interface MissingListProps {
  /** That the document cannot be locked yet. */
  readonly title: string
  readonly caseId: string
  readonly missing: readonly Todo[]
  readonly model: ProcessModel
}

/** Why a document cannot be locked yet; each line leads to where it is put right. Takes the focus when it appears. */
export function MissingList({ title, caseId, missing, model }: MissingListProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <Alert severity="warning" ref={box} tabIndex={-1} sx={{ maxWidth: '72ch' }}>
      <AlertTitle>{title}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {missing.map((todo) => (
          <li key={`${todo.code} ${todo.subject}`}>
            <RouterLink to={todoLink(caseId, todo)}>{todoSentence(todo, model)}</RouterLink>
          </li>
        ))}
      </Box>
    </Alert>
  )
}
