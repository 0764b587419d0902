import { shortcutText } from '../../../shared/text/catalogue/shortcuts.ts'
import { railItems, railKeys } from '../layout/railItems.ts'
import { HISTORY_KEYS } from './keys.ts'

interface Shortcut {
  /** One or more ways: `mod+K`, `F1`. */
  readonly keys: readonly string[]
  readonly does: string
}

export interface ShortcutGroup {
  readonly name: string
  readonly shortcuts: readonly Shortcut[]
}

/** All keys, as shown under F1. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    name: shortcutText.groups.everywhere,
    shortcuts: [
      { keys: ['mod+K'], does: shortcutText.palette },
      { keys: ['mod+N'], does: shortcutText.newCase },
      ...railItems.flatMap(({ label }, at) => {
        const keys = railKeys(at)
        return keys === null ? [] : [{ keys: [keys], does: shortcutText.goTo(label) }]
      }),
      { keys: ['mod+,'], does: shortcutText.settings },
      { keys: ['mod+L'], does: shortcutText.lock },
      { keys: HISTORY_KEYS, does: shortcutText.history },
      { keys: ['F1', '?'], does: shortcutText.help },
    ],
  },
  {
    name: shortcutText.groups.list,
    shortcuts: [
      { keys: ['/', 'mod+F'], does: shortcutText.search },
      { keys: ['↓', '↑'], does: shortcutText.listMove },
      { keys: ['PgDn', 'PgUp'], does: shortcutText.listPage },
      { keys: ['Home', 'End'], does: shortcutText.listEnds },
      { keys: ['Enter'], does: shortcutText.listOpen },
    ],
  },
  {
    name: shortcutText.groups.forms,
    shortcuts: [
      { keys: ['Enter'], does: shortcutText.formNext },
      { keys: ['mod+Enter'], does: shortcutText.formDone },
      { keys: ['Esc'], does: shortcutText.formLeave },
    ],
  },
]
