import { create } from 'zustand'

/** Long enough to notice, read and reach the button. */
export const NOTICE_MILLISECONDS = 10_000
const MOST_AT_ONCE = 3

export interface Notice {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'error'
  /** Takes back what was done. */
  readonly undo: (() => unknown) | null
}

interface NoticeState {
  readonly notices: readonly Notice[]
}

/** What is said at the foot of the window, newest last. */
export const useNotices = create<NoticeState>(() => ({ notices: [] }))

let count = 0

function add(notice: Omit<Notice, 'id'>): void {
  count += 1
  const id = count
  useNotices.setState(({ notices }) => ({ notices: [...notices, { ...notice, id }].slice(-MOST_AT_ONCE) }))
}

export const dismissNotice = (id: number): void =>
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))

/** Says what was done and offers for ten seconds to take it back. `undo` may reject; the reason is then said. */
export const offerUndo = (text: string, undo: () => unknown): void => add({ text, undo, tone: 'plain' })

/** Says that something was done. */
export const notify = (text: string): void => add({ text, undo: null, tone: 'plain' })

/** Says that something went wrong, where there is no better place to say it. */
export const notifyFailure = (text: string): void => add({ text, undo: null, tone: 'error' })
