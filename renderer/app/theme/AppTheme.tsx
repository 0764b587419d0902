import createCache, { type EmotionCache } from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider, useColorScheme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { type ReactNode, useLayoutEffect } from 'react'
import { readStyleNonce } from './nonce.ts'
import type { Look } from './rememberedLook.ts'
import { createAppTheme } from './theme.ts'

const themes = { normal: createAppTheme('normal'), high: createAppTheme('high') }

let cache: EmotionCache | undefined
const styleCache = (): EmotionCache => (cache ??= createCache({ key: 'sv', nonce: readStyleNonce(), prepend: true }))

function AppearanceSwitch({ appearance }: Pick<Look, 'appearance'>) {
  const { mode, setMode } = useColorScheme()
  useLayoutEffect(() => {
    if (mode !== appearance) setMode(appearance)
  }, [appearance, mode, setMode])
  return null
}

/** Gives everything inside it the house's look. A system that asks for more contrast gets it without being told twice. */
export function AppTheme({ look, children }: { readonly look: Look; readonly children: ReactNode }) {
  const systemWantsMore = useMediaQuery('(prefers-contrast: more)', { noSsr: true })
  const contrast = systemWantsMore ? 'high' : look.contrast
  return (
    <CacheProvider value={styleCache()}>
      <ThemeProvider theme={themes[contrast]} defaultMode={look.appearance} storageManager={null} noSsr>
        <AppearanceSwitch appearance={look.appearance} />
        <CssBaseline enableColorScheme />
        {children}
      </ThemeProvider>
    </CacheProvider>
  )
}
