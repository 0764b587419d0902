import { useEffect } from 'react'
import { useLocation } from 'react-router'
import type { LessonPage } from '../../../shared/domain/lessons/lessonList.ts'
import { useHashTarget } from '../../components/useHashTarget.ts'

const ANCHOR = '#lardom-'

interface List {
  readonly page: LessonPage | undefined
  /** Shows all lessons, whatever was filtered for. */
  readonly onClear: () => void
  readonly onMore: () => void
}

/** Follows a link to a lesson, which may be filtered away or further down than what is shown. */
export function useLessonOfAddress({ page, onClear, onMore }: List): void {
  const location = useLocation()
  const named = location.hash.startsWith(ANCHOR) ? location.hash.slice(ANCHOR.length) : null
  const isFurther = named !== null && page !== undefined && page.total > page.rows.length && !page.rows.some(({ id }) => id === named)
  useEffect(() => {
    if (location.hash.startsWith(ANCHOR)) onClear()
  }, [location, onClear])
  useEffect(() => {
    if (isFurther) onMore()
  }, [isFurther, onMore])
  useHashTarget()
}
