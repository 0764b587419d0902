import { useEffect, useState } from 'react'

/** A page that is never idle is not waited for longer than this. */
const PATIENCE_MILLISECONDS = 2_000

/** False until what is shown has been drawn and the page has time: for what costs more to find out than it is urgent. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    const handle = requestIdleCallback(() => setIsIdle(true), { timeout: PATIENCE_MILLISECONDS })
    return () => cancelIdleCallback(handle)
  }, [])
  return isIdle
}
