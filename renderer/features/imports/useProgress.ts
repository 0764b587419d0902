import { useEffect, useState } from 'react'
import { api } from '../../bridge/api.ts'

const EVERY_MS = 200

/** How far an import or an undo has come, asked for while it is on. */
export function useProgress(isOn: boolean): { readonly done: number; readonly total: number } {
  const [progress, setProgress] = useState({ done: 0, total: 0 })
  useEffect(() => {
    if (!isOn) return undefined
    const timer = setInterval(() => {
      void api.imports.progress({}).then((outcome) => {
        if (outcome.ok) setProgress(outcome.value)
        return outcome.ok
      })
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [isOn])
  return progress
}
