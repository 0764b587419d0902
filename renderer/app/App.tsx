import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { createHashRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LockGate } from './lock/LockGate.tsx'
import { routes } from './routes.tsx'
import { StoredLook } from './StoredLook.tsx'

/** The whole window: what was read, how it looks, where one is. */
export function App({ queryClient }: { readonly queryClient: QueryClient }) {
  const [router] = useState(() => createHashRouter(routes))
  return (
    <QueryClientProvider client={queryClient}>
      <StoredLook>
        <ErrorBoundary>
          <LockGate>
            <RouterProvider router={router} />
          </LockGate>
        </ErrorBoundary>
      </StoredLook>
    </QueryClientProvider>
  )
}
