import { lazy } from 'react'
import type { RouteObject } from 'react-router'
import { CaseListPage } from '../features/caseList/index.ts'
import { DocumentsPage } from '../features/documents/index.ts'
import { NewCasePage } from '../features/newCase/index.ts'
import { OverviewPage } from '../features/overview/index.ts'
import { SettingsPage } from '../features/settings/index.ts'
import { Layout } from './layout/Layout.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { paths } from './paths.ts'
import { WindowFault } from './WindowFault.tsx'

/** The case page with its previews is the largest part of the app: fetched beside the start, not before it. */
const importCase = () => import('../features/case/index.ts')
const CasePage = lazy(async () => ({ default: (await importCase()).CasePage }))

/** Fetches what the start did without, once the first screen stands. */
export const fetchTheRest = (): void => void importCase()

export const routes: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <WindowFault />,
    children: [
      {
        // A page that fails leaves the rail standing.
        errorElement: <WindowFault />,
        children: [
          { path: paths.overview, element: <OverviewPage /> },
          { path: paths.cases, element: <CaseListPage /> },
          { path: paths.newCase, element: <NewCasePage /> },
          { path: `${paths.cases}/:caseId/:tab?`, element: <CasePage /> },
          { path: paths.documents, element: <DocumentsPage /> },
          { path: paths.settings, element: <SettingsPage /> },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]
