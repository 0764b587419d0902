import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { queries } from '../bridge/queries.ts'
import { useToday } from '../components/useToday.ts'

/** At midnight what is due today is something else, though nothing was written. */
export function useNewDay(): void {
  const client = useQueryClient()
  const today = useToday()
  const known = useRef(today)
  useEffect(() => {
    if (known.current === today) return
    known.current = today
    void client.invalidateQueries({ queryKey: queries.overview().queryKey })
  }, [client, today])
}
