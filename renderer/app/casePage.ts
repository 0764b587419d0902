import { lazy } from 'react'

const importCase = () => import('../features/case/index.ts')

/** The page of a case with its previews is the largest part of the app: fetched beside the start, not before it. */
export const CasePage = lazy(async () => ({ default: (await importCase()).CasePage }))

/** Fetches what the start did without, once the first screen stands, so that the first case opens at once. */
export function fetchCasePageSoon(): () => void {
  const handle = requestIdleCallback(() => void importCase())
  return () => cancelIdleCallback(handle)
}
