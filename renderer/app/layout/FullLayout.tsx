import Box from '@mui/material/Box'
import { Suspense } from 'react'
import { Outlet } from 'react-router'
import { LoadingState } from '../../components/LoadingState.tsx'
import { UndoSnackbar } from '../../components/UndoSnackbar.tsx'
import { later } from '../laterPages.ts'
import { HoldBanner } from '../store/HoldBanner.tsx'
import { StoreBanner } from '../store/StoreBanner.tsx'
import { useStoreStanding } from '../store/useStoreStanding.ts'
import { UnsavedDialog } from '../UnsavedDialog.tsx'
import { useBridgeEvents } from '../useBridgeEvents.ts'
import { useNewDay } from '../useNewDay.ts'
import { TroubledBanner } from './TroubledBanner.tsx'

const StoreFailedPage = later('StoreFailedPage')

/** A page that has the window to itself: no rail, and no keys but its own. */
export function FullLayout() {
  const standing = useStoreStanding()
  useBridgeEvents()
  useNewDay()
  if (standing === 'failed')
    return (
      <>
        <Suspense fallback={<LoadingState />}>
          <StoreFailedPage />
        </Suspense>
        <UnsavedDialog />
      </>
    )
  return (
    <>
      <Box sx={{ minHeight: '100vh' }}>
        <StoreBanner standing={standing} />
        <HoldBanner />
        <TroubledBanner />
        <Suspense fallback={<LoadingState />}>{standing === 'opening' ? <LoadingState /> : <Outlet />}</Suspense>
      </Box>
      <UnsavedDialog />
      <UndoSnackbar />
    </>
  )
}
