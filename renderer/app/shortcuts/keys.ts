/** Whether the keyboard is a Mac's, whose command key does what Ctrl does elsewhere. */
const IS_MAC = navigator.platform.startsWith('Mac')

/** Keys as printed on this keyboard: `mod+K` -> `Ctrl+K` or `⌘+K`. */
export const keyNames = (keys: string): string => keys.replace('mod', IS_MAC ? '⌘' : 'Ctrl')

/** Whether exactly the key that commands (Ctrl, on a Mac ⌘) is held. */
export const holdsOnlyMod = (event: KeyboardEvent): boolean =>
  (IS_MAC ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) && !event.altKey && !event.shiftKey

/** The keys that go back (-1) and forward (1) among the pages one has seen, as in a browser; 0 for other keys. */
export function historyStepOf(event: KeyboardEvent): -1 | 0 | 1 {
  const [back, forward] = IS_MAC ? ['[', ']'] : ['ArrowLeft', 'ArrowRight']
  const held = IS_MAC ? event.metaKey : event.altKey && !event.ctrlKey && !event.shiftKey
  if (!held) return 0
  return event.key === back ? -1 : event.key === forward ? 1 : 0
}

/** The keys of {@link historyStepOf} as printed. */
export const HISTORY_KEYS = IS_MAC ? ['⌘+[', '⌘+]'] : ['Alt+←', 'Alt+→']

/** Whether a key typed now would write something. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select')
}
