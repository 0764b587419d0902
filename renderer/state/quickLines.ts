import { create } from 'zustand'
import { persist } from 'zustand/middleware'

const NO_CASE = 'none'

const keyOf = (caseId: string | null): string => caseId ?? NO_CASE

/** Half-typed new things, a line for each case: none is a row yet, so they do not lie in the database. Kept over a crash. */
export function createQuickLines(name: string) {
  const useLines = create<Readonly<Record<string, string>>>()(persist(() => ({}), { name, version: 1 }))
  return {
    useLine: (caseId: string | null): string => useLines((lines) => lines[keyOf(caseId)] ?? ''),
    /** What stands there now, asked outside of drawing. */
    lineNow: (caseId: string | null): string => useLines.getState()[keyOf(caseId)] ?? '',
    /** Keeps what is typed; an empty line is forgotten, so that cases leave nothing behind. */
    setLine: (caseId: string | null, line: string): void => {
      const { [keyOf(caseId)]: _before, ...others } = useLines.getState()
      useLines.setState(line === '' ? others : { ...others, [keyOf(caseId)]: line }, true)
    },
    /** Throws all of it away. For tests, which start from nothing. */
    forget: (): void => {
      useLines.setState({}, true)
    },
  }
}
