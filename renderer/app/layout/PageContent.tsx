import Box from '@mui/material/Box'
import { Suspense, useLayoutEffect } from 'react'
import { Outlet, useLocation } from 'react-router'
import { shellText } from '../../../shared/text/catalogue/shell.ts'
import { LoadingState } from '../../components/LoadingState.tsx'
import { LaterPages } from '../laterPages.ts'
import { paths } from '../paths.ts'
import { HoldBanner } from '../store/HoldBanner.tsx'
import { StoreBanner } from '../store/StoreBanner.tsx'
import type { StoreStanding } from '../store/useStoreStanding.ts'
import { RestoredBanner } from './RestoredBanner.tsx'
import { CONTENT_ID } from './SkipLink.tsx'
import { TroubledBanner } from './TroubledBanner.tsx'

/** The place of a case in the address is one page, whichever of its tabs is shown. */
const pageOf = (pathname: string): string => pathname.split('/').slice(0, 3).join('/')

/** The page itself, once there is a store to read from. */
export function PageContent({ standing }: { readonly standing: StoreStanding }) {
  const page = pageOf(useLocation().pathname)
  // A new page starts at its top; the list of cases remembers its place and goes there itself.
  useLayoutEffect(() => {
    if (page !== paths.cases) window.scrollTo(0, 0)
  }, [page])
  return (
    <Box
      component="main"
      id={CONTENT_ID}
      tabIndex={-1}
      sx={{ minWidth: 0, px: { xs: 2, md: 4 }, py: 3, maxWidth: '84rem', width: '100%' }}
    >
      <StoreBanner standing={standing} />
      <HoldBanner />
      <RestoredBanner />
      <TroubledBanner />
      {standing === 'working' ? <LaterPages /> : null}
      {standing === 'opening' ? (
        <LoadingState label={shellText.opening} />
      ) : (
        <Suspense fallback={<LoadingState />}>
          <Outlet />
        </Suspense>
      )}
    </Box>
  )
}
