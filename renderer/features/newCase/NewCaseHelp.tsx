import { type Control, useWatch } from 'react-hook-form'
import { useDebounced } from '../../components/useDebounced.ts'
import type { NewCaseValues } from '../../state/newCaseDraft.ts'
import { HelpfulLessons } from '../lessons/index.ts'

const TYPING_RESTS = 300

/** What others have learnt where the case is about to be opened; nothing until the area is named. */
export function NewCaseHelp({ control }: { readonly control: Control<NewCaseValues> }) {
  const [title, area] = useWatch({ control, name: ['title', 'area'] })
  const [shownTitle, shownArea] = [useDebounced(title, TYPING_RESTS), useDebounced(area, TYPING_RESTS)]
  return shownArea.trim() === '' ? null : <HelpfulLessons caseId={null} title={shownTitle} area={shownArea} />
}
