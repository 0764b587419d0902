import { create } from 'zustand'

/** Where the database lies that a restore replaced; null = none was, or it has been read. */
export const useRestored = create<{ readonly asidePath: string | null }>(() => ({ asidePath: null }))

export const noteRestored = (asidePath: string): void => useRestored.setState({ asidePath })
export const forgetRestored = (): void => useRestored.setState({ asidePath: null })
