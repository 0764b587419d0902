import Box from '@mui/material/Box'
import useMediaQuery from '@mui/material/useMediaQuery'
import { Suspense } from 'react'
import { LoadingState } from '../../components/LoadingState.tsx'
import { UndoSnackbar } from '../../components/UndoSnackbar.tsx'
import { CommandPalette } from '../commandPalette/CommandPalette.tsx'
import { later } from '../laterPages.ts'
import { ShortcutList } from '../shortcuts/ShortcutList.tsx'
import { useNewDay } from '../useNewDay.ts'
import { useShortcuts } from '../shortcuts/useShortcuts.ts'
import { useStoreStanding } from '../store/useStoreStanding.ts'
import { UnsavedDialog } from '../UnsavedDialog.tsx'
import { useBridgeEvents } from '../useBridgeEvents.ts'
import { PageContent } from './PageContent.tsx'
import { Rail } from './Rail.tsx'
import { SkipLink } from './SkipLink.tsx'

const StoreFailedPage = later('StoreFailedPage')

/** The frame of every page: the rail, the page, and what may lie over it. */
export function Layout() {
  const narrow = useMediaQuery((theme) => theme.breakpoints.down('md'), { noSsr: true })
  const standing = useStoreStanding()
  useBridgeEvents()
  useShortcuts()
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
      <SkipLink />
      <Box sx={{ display: 'grid', gridTemplateColumns: `${narrow ? '3.5rem' : '13.75rem'} minmax(0, 1fr)`, minHeight: '100vh' }}>
        <Rail narrow={narrow} />
        <PageContent standing={standing} />
      </Box>
      <CommandPalette />
      <ShortcutList />
      <UnsavedDialog />
      <UndoSnackbar />
    </>
  )
}
