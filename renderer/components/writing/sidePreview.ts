import { create } from 'zustand'

/** Whether the preview stands beside the text on wide windows; as one left it, for as long as the window lives. */
export const useSidePreview = create<{ readonly shown: boolean }>(() => ({ shown: true }))

export const toggleSidePreview = (): void => useSidePreview.setState(({ shown }) => ({ shown: !shown }))

/** From this width there is room for a preview beside the text. */
export const SIDE_BY_SIDE = '(min-width: 1500px)'
