import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { createHashRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { routes } from './routes.tsx'
import { StoredLook } from './StoredLook.tsx'

/** The whole window: what was read, how it looks, where one is. */
export function App({ queryClient }: { readonly queryClient: QueryClient }) {
  const [router] = useState(() => createHashRouter(routes))
  return (
    <QueryClientProvider client={queryClient}>
      <StoredLook>
        <ErrorBoundary>
          <RouterProvider router={router} />
        </ErrorBoundary>
      </StoredLook>
    </QueryClientProvider>
  )
}
