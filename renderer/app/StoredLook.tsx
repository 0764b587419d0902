import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { queries } from '../bridge/queries.ts'
import { useStoreStatus } from './store/useStoreStatus.ts'
import { AppTheme } from './theme/AppTheme.tsx'
import { readRememberedLook, rememberLook } from './theme/rememberedLook.ts'

/** The look from the settings; until they are read, the look of the last time. */
export function StoredLook({ children }: { readonly children: ReactNode }) {
  const [remembered] = useState(readRememberedLook)
  const { isReady } = useStoreStatus()
  const settings = useQuery({ ...queries.settings(), enabled: isReady }).data?.settings
  const appearance = settings?.appearance ?? remembered.appearance
  const contrast = settings?.contrast ?? remembered.contrast
  useEffect(() => {
    if (settings) rememberLook({ appearance, contrast })
  }, [settings, appearance, contrast])
  return <AppTheme look={{ appearance, contrast }}>{children}</AppTheme>
}
