import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** The text under a heading of a process: it is read in the form, so that is what opens. */
const TEXT_OF_ENTRY = /^#process-([0-9a-f-]{36})-/

/** Opens the process that a link to one of its texts names. */
export function useEntryOfAddress(open: (entryId: string) => void): void {
  const location = useLocation()
  useEffect(() => {
    const [, entryId] = TEXT_OF_ENTRY.exec(location.hash) ?? []
    if (entryId !== undefined) open(entryId)
  }, [location, open])
}
