import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined'
import Box from '@mui/material/Box'
import { Link } from 'react-router'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import type { Todo } from '../../../../shared/domain/todo.ts'
import { todoSentence } from '../../../../shared/text/catalogue/todos.ts'
import { todoLink } from '../../../app/caseLinks.ts'

interface TodoListProps {
  readonly caseId: string
  readonly todos: readonly Todo[]
  readonly model: ProcessModel
}

/** Things to do, each a link to the card or field where it is done. */
export function TodoList({ caseId, todos, model }: TodoListProps) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mx: -1 }}>
      {todos.map((todo) => (
        <li key={`${todo.code} ${todo.subject}`}>
          <Box
            component={Link}
            to={todoLink(caseId, todo)}
            sx={{
              display: 'flex',
              gap: 0.5,
              alignItems: 'flex-start',
              px: 1,
              py: 0.75,
              borderRadius: '6px',
              color: 'text.primary',
              lineHeight: 1.35,
              textDecoration: 'none',
              overflowWrap: 'anywhere',
              '&:hover': { bgcolor: 'action.hover', color: 'primary.main', textDecoration: 'underline' },
            }}
          >
            <ChevronRightOutlined aria-hidden sx={{ fontSize: '1.125rem', mt: '1px', ml: '-4px', flexShrink: 0, color: 'primary.main' }} />
            {todoSentence(todo, model)}
          </Box>
        </li>
      ))}
    </Box>
  )
}
