/** Whether the keyboard is a Mac's, whose command key does what Ctrl does elsewhere. */
const IS_MAC = navigator.platform.startsWith('Mac')

/** Keys as printed on this keyboard: `mod+K` -> `Ctrl+K` or `⌘+K`. */
export const keyNames = (keys: string): string => keys.replace('mod', IS_MAC ? '⌘' : 'Ctrl')

/** Whether exactly the key that commands (Ctrl, on a Mac ⌘) is held. */
export const holdsOnlyMod = (event: KeyboardEvent): boolean =>
  (IS_MAC ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) && !event.altKey && !event.shiftKey

/** Whether a key typed now would write something. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select')
}
