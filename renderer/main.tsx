import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { askFirstQuestions } from './app/firstQuestions.ts'
import './app/theme/fonts.css'
import { createQueryClient } from './bridge/queries.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')
const queryClient = createQueryClient()
askFirstQuestions(queryClient)
createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} />
  </StrictMode>,
)
