import { useLayoutEffect, useRef } from 'react'
import { useAction } from './useAction.ts'

interface LineSavingOptions {
  /** Stands between a line that came back and what has been typed since. */
  readonly between?: string
  /** What the field holds now, where that outlives the field itself; else what it was last drawn with. */
  readonly readLatest?: () => string
}

/**
 * Keeps lines that are typed one after the other. The field is emptied at once, so that the next line can be typed while
 * the last is being saved, and nothing of it goes when that is done. Saves go in their order. What could not be kept
 * comes back, before what has been typed since.
 */
export function useLineSaving(value: string, onChange: (text: string) => void, options: LineSavingOptions = {}) {
  const latest = useRef(value)
  const { between = ' / ', readLatest = () => latest.current } = options
  const queue = useRef(Promise.resolve())
  useLayoutEffect(() => {
    latest.current = value
  }, [value])
  const { run, error } = useAction((save: () => Promise<unknown>) => save())
  const saveAfter = async (before: Promise<void>, save: () => Promise<unknown>): Promise<void> => {
    await before
    if (!(await run(save))) onChange([value.trim(), readLatest()].filter(Boolean).join(between))
  }
  const keep = (save: () => Promise<unknown>) => {
    onChange('')
    queue.current = saveAfter(queue.current, save)
  }
  return { keep, error }
}
