// The page of a case as the app shows it, on a real store in memory. Only what lies around it (rail, menus) is left out.
import { ThemeProvider } from '@mui/material/styles'
import { QueryClientProvider, useQueryClient } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useEffect } from 'react'
import { createMemoryRouter, Outlet, type RouteObject } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { onTestFinished } from 'vitest'
import { createAppTheme } from '../../../renderer/app/theme/theme.ts'
import { onBridgeEvent } from '../../../renderer/bridge/api.ts'
import { createQueryClient, invalidateFor } from '../../../renderer/bridge/queries.ts'
import { UndoSnackbar } from '../../../renderer/components/UndoSnackbar.tsx'
import { CasePage } from '../../../renderer/features/case/index.ts'
import { flushAllDrafts, forgetDrafts, handleDraftEvent } from '../../../renderer/state/drafts/index.ts'
import { useNotices } from '../../../renderer/state/notices.ts'
import { forgetOpenForms } from '../../../renderer/state/openForms.ts'
import { BRIDGE_KEY } from '../../../shared/ipc/bridge.ts'
import { loadPdfBesideWindow } from '../../support/pdfBesideWindow.ts'
import { createTestStore, type TestStore } from '../../support/store.ts'

function Frame() {
  const client = useQueryClient()
  useEffect(
    () =>
      onBridgeEvent((event) => {
        invalidateFor(event, client)
        handleDraftEvent(event)
      }),
    [client],
  )
  return (
    <>
      <Outlet />
      <UndoSnackbar />
    </>
  )
}

const theme = createAppTheme('normal')

/** A store that the window is connected to until the test is over. */
export function connectedStore(now?: string): TestStore {
  loadPdfBesideWindow()
  const store = createTestStore(now ? { now } : {})
  window[BRIDGE_KEY] = { call: store.call, listen: store.listen, offerFiles: () => Promise.resolve({ ok: true, value: [] }) }
  onTestFinished(async () => {
    await flushAllDrafts()
    forgetDrafts()
    forgetOpenForms()
    useNotices.setState({ notices: [] })
    delete window[BRIDGE_KEY]
    store.close()
  })
  return store
}

/** Opens the page of a case, e.g. `/arenden/<id>/kriterier#kriterium-behov`, or a page of other routes, and waits until it is there. */
export async function showCase(address: string, options: { readonly waitFor?: string; readonly routes?: readonly RouteObject[] } = {}) {
  // jsdom lays nothing out and so cannot scroll.
  Element.prototype.scrollIntoView = () => undefined
  const router = createMemoryRouter([{ element: <Frame />, children: [{ path: '/arenden/:caseId/:tab?', element: <CasePage /> }, ...(options.routes ?? [])] }], {
    initialEntries: [address],
  })
  render(
    <ThemeProvider theme={theme}>
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ThemeProvider>,
  )
  await (options.waitFor ? screen.findByText(options.waitFor) : screen.findByRole('heading', { level: 1 }))
  return { router, user: userEvent.setup() }
}
