import { type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { appText } from '../../shared/text/catalogue/app.ts'

/** The key that the router gives the page the app started on. */
const FIRST_PAGE = 'default'

/** Whether nobody is busy: focus rests on nothing, or on the link that led here. */
function focusIsFree(): boolean {
  const active = document.activeElement
  return active === null || active === document.body || active.closest('nav') !== null
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
