import { useEffect, type RefObject } from 'react'

type Focus = () => void

let focusCurrent: Focus | null = null

/** Makes a page's search field the one that `/` and Ctrl+F go to, as long as the page is shown. */
export function useAsPageSearch(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const focus = () => {
      field.current?.focus()
      field.current?.select()
    }
    focusCurrent = focus
    return () => {
      if (focusCurrent === focus) focusCurrent = null
    }
  }, [field])
}

/** Goes to the page's search field. False where the page has none. */
export function focusPageSearch(): boolean {
  focusCurrent?.()
  return focusCurrent !== null
}
