import { useEffect, useMemo, useRef } from 'react'

/** Runs the latest of several tasks once nothing has come for a while, or at once when the field goes away. */
export function usePause(milliseconds: number) {
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly task: () => void } | null>(null)
  const pause = useMemo(() => {
    const cancel = () => {
      clearTimeout(waiting.current?.timer)
      waiting.current = null
    }
    const start = (task: () => void) => {
      cancel()
      const run = () => {
        waiting.current = null
        task()
      }
      waiting.current = { timer: setTimeout(run, milliseconds), task }
    }
    const finish = () => {
      const task = waiting.current?.task
      cancel()
      task?.()
    }
    return { start, cancel, finish }
  }, [milliseconds])
  useEffect(() => pause.finish, [pause])
  return pause
}
