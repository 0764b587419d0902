import { useCallback, useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { LIMITS } from '../../../shared/domain/field.ts'
import type { SearchGroup } from '../../../shared/domain/search/searchHit.ts'
import { useDebounced } from '../../components/useDebounced.ts'
import { groupOfSlug, slugOf } from './groupSlugs.ts'

/** Typing is answered when it pauses: a whole list is more to read than the palette's best few. */
const TYPING_PAUSE_MILLISECONDS = 120

const addressOf = (text: string, group: SearchGroup | null): Record<string, string> => ({
  ...(text === '' ? {} : { q: text }),
  ...(group === null ? {} : { visa: slugOf(group) }),
})

export interface Question {
  /** What stands in the field now. */
  readonly typed: string
  readonly type: (text: string) => void
  /** What is asked for, once the typing rests. */
  readonly text: string
  readonly group: SearchGroup | null
  readonly choose: (group: SearchGroup | null) => void
}

/** What is asked for stands in the address, so that going back comes back to it. */
export function useQuestion(): Question {
  const [params, setParams] = useSearchParams()
  const inAddress = (params.get('q') ?? '').slice(0, LIMITS.line)
  const group = groupOfSlug(params.get('visa'))
  const [typed, setTyped] = useState(inAddress)
  const text = useDebounced(typed, TYPING_PAUSE_MILLISECONDS).trim()
  /** What we wrote ourselves must not overwrite what was typed since. */
  const written = useRef(inAddress)
  const write = useCallback(
    (next: string, of: SearchGroup | null) => {
      written.current = next
      setParams(addressOf(next, of), { replace: true })
    },
    [setParams],
  )
  useEffect(() => {
    if (text !== written.current.trim()) write(text, group)
    // Only what was typed moves the address; the address moving is the other effect's matter.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [text])
  useEffect(() => {
    if (inAddress === written.current) return
    written.current = inAddress
    setTyped(inAddress)
  }, [inAddress])
  return { typed, type: setTyped, text, group, choose: (next) => write(text, next) }
}
