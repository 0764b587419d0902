import { useSyncExternalStore } from 'react'
import { type IsoDate, todayIn } from '../../shared/domain/date.ts'

const CHECK_MILLISECONDS = 30_000

function listen(onChange: () => void): () => void {
  const timer = setInterval(onChange, CHECK_MILLISECONDS)
  window.addEventListener('focus', onChange)
  return () => {
    clearInterval(timer)
    window.removeEventListener('focus', onChange)
  }
}

const now = (): IsoDate => todayIn(new Date())

/** Today's date, also in a window that is left open over midnight. */
export const useToday = (): IsoDate => useSyncExternalStore(listen, now)
