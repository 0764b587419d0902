import { useCallback, useState } from 'react'

interface ActionState {
  readonly busy: boolean
  readonly error: unknown
}

const IDLE: ActionState = { busy: false, error: null }

interface Action<Arguments extends unknown[]> extends ActionState {
  /** Runs it; resolves to whether it went well, and never rejects. */
  readonly run: (...args: Arguments) => Promise<boolean>
  readonly clear: () => void
}

/** An action that takes a moment and may fail: whether it runs, and what went wrong the last time. */
export function useAction<Arguments extends unknown[]>(action: (...args: Arguments) => unknown): Action<Arguments> {
  const [state, setState] = useState<ActionState>(IDLE)
  const run = async (...args: Arguments) => {
    setState({ busy: true, error: null })
    try {
      await action(...args)
      setState(IDLE)
      return true
    } catch (error) {
      setState({ busy: false, error })
      return false
    }
  }
  return { ...state, run, clear: useCallback(() => setState(IDLE), []) }
}
