import { useIsFetching } from '@tanstack/react-query'
import { type ComponentType, createElement, lazy, useEffect, useState } from 'react'
import type * as allPages from './pages.ts'

type Pages = typeof allPages

let pages: Pages | null = null
const importPages = async (): Promise<Pages> => (pages ??= await import('./pages.ts'))

/**
 * A page that the first screen does without. The pages share one file, for most of what they are made of is shared:
 * whichever is opened first brings them all. From then on a page is drawn at once: a lazy component would show for a
 * moment that it is being read, each time that one opens a page for the first time.
 */
export function later<Name extends keyof Pages>(name: Name): Pages[Name] {
  const Unread = lazy(async () => ({ default: (await importPages())[name] as ComponentType<object> }))
  function LaterPage(props: object) {
    // Kept: another component in its place would begin anew.
    const [Page] = useState(() => (pages?.[name] ?? Unread) as ComponentType<object>)
    return createElement(Page, props)
  }
  return LaterPage as Pages[Name]
}

/** Fetches what the start did without once the first screen has what it asked for, so that the first click opens at once. */
export function LaterPages(): null {
  const isReading = useIsFetching() > 0
  useEffect(() => {
    if (isReading) return undefined
    const handle = requestIdleCallback(() => void importPages())
    return () => cancelIdleCallback(handle)
  }, [isReading])
  return null
}
