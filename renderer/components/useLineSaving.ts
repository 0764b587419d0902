import { useLayoutEffect, useRef } from 'react'
import { useAction } from './useAction.ts'

const BETWEEN = ' / '

/**
 * Keeps lines that are typed one after the other. The field is emptied at once, so that the next line can be typed while
 * the last is being saved, and nothing of it goes when that is done. Saves go in their order. What could not be kept
 * comes back, before what has been typed since.
 */
export function useLineSaving(value: string, onChange: (text: string) => void) {
  const latest = useRef(value)
  const queue = useRef(Promise.resolve())
  useLayoutEffect(() => {
    latest.current = value
  }, [value])
  const { run, error } = useAction((save: () => Promise<unknown>) => save())
  const saveAfter = async (before: Promise<void>, save: () => Promise<unknown>): Promise<void> => {
    await before
    if (!(await run(save))) onChange([value, latest.current].filter(Boolean).join(BETWEEN))
  }
  const keep = (save: () => Promise<unknown>) => {
    onChange('')
    queue.current = saveAfter(queue.current, save)
  }
  return { keep, error }
}
