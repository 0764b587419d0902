import { create } from 'zustand'

/** What lies over the page: one thing at a time. */
type Overlay = 'palette' | 'shortcuts' | 'unsaved'

interface ShellState {
  readonly overlay: Overlay | null
  /** Whether the window has had a working store: then a failure must not take the page, with what is typed, away. */
  readonly wasReady: boolean
  /** Whether she has left the page to see what can be done about a store that stopped. */
  readonly wantsStoreHelp: boolean
}

export const SHELL_AT_START: ShellState = { overlay: null, wasReady: false, wantsStoreHelp: false }

export const useShell = create<ShellState>(() => SHELL_AT_START)

export const showOverlay = (overlay: Overlay): void => useShell.setState({ overlay })
export const hideOverlay = (): void => useShell.setState({ overlay: null })
export const noteReady = (): void => useShell.setState({ wasReady: true, wantsStoreHelp: false })
export const askForStoreHelp = (wantsStoreHelp: boolean): void => useShell.setState({ wantsStoreHelp })
