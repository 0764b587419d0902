import { create } from 'zustand'
import { persist } from 'zustand/middleware'

const NO_CASE = 'none'

/** Half-typed new tasks, by case: no tasks yet, so they do not lie in the database. Kept over a crash. */
const useLines = create<Readonly<Record<string, string>>>()(persist(() => ({}), { name: 'samverkansstod-new-tasks', version: 1 }))

const keyOf = (caseId: string | null): string => caseId ?? NO_CASE

export const useTaskLine = (caseId: string | null): string => useLines((lines) => lines[keyOf(caseId)] ?? '')

/** Keeps what is typed; an empty line is forgotten, so that cases leave nothing behind. */
export function setTaskLine(caseId: string | null, line: string): void {
  const { [keyOf(caseId)]: _before, ...others } = useLines.getState()
  useLines.setState(line === '' ? others : { ...others, [keyOf(caseId)]: line }, true)
}

/** Throws all of it away. For tests, which start from nothing. */
export function forgetTaskLines(): void {
  useLines.setState({}, true)
}
