import { type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { appText } from '../../shared/text/catalogue/app.ts'
import { useShell } from '../state/shell.ts'

/** The key that the router gives the page the app started on. */
const FIRST_PAGE = 'default'

/** Whether nobody is busy: focus rests on nothing, on the link that led here, or in a dialog that is closing. */
function focusIsFree(): boolean {
  const active = document.activeElement
  if (active === null || active === document.body || active.closest('nav') !== null) return true
  return useShell.getState().overlay === null && active.closest('[role=dialog]') !== null
}

/** Names the window after the page, and moves focus to the heading when one came here from another page. */
export function usePageHeading(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const { key } = useLocation()
  const cameFromElsewhere = useRef(key !== FIRST_PAGE)
  useEffect(() => {
    document.title = appText.documentTitle(title)
  }, [title])
  useEffect(() => {
    if (cameFromElsewhere.current && focusIsFree()) heading.current?.focus()
  }, [])
  return heading
}
