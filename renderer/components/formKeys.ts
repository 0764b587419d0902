import type { KeyboardEvent } from 'react'

interface FormKeys {
  readonly finish: () => unknown
  readonly leave: () => unknown
}

/** What Enter goes to next: text fields, the chosen one of a group of radio buttons, and at last the button. */
const STOPS = 'input:not([type=radio]):not([type=hidden]), input[type=radio]:checked, textarea, button[type=submit]'

function goOn(form: HTMLElement, from: Element): void {
  const stops = [...form.querySelectorAll<HTMLElement>(STOPS)]
  stops[stops.findIndex((stop) => stop === from) + 1]?.focus()
}

/** Enter goes to the next field, Ctrl+Enter finishes, Esc leaves. */
export const formKeys =
  ({ finish, leave }: FormKeys) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const { target, currentTarget } = event
    // What floats over the form, such as a calendar, has keys of its own.
    if (event.defaultPrevented || !(target instanceof Element) || !currentTarget.contains(target)) return
    if (event.key === 'Escape') return void leave()
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault()
      return void finish()
    }
    if (!target.matches('input')) return
    event.preventDefault()
    goOn(currentTarget, target)
  }
