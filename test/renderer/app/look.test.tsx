import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { readStyleNonce } from '../../../renderer/app/theme/nonce.ts'
import { readRememberedLook } from '../../../renderer/app/theme/rememberedLook.ts'
import { valueOf } from '../../support/store.ts'
import { showApp } from './showApp.tsx'

const scheme = () => document.documentElement.dataset['scheme'] ?? document.documentElement.getAttribute('data-scheme')

describe('the look of the window', () => {
  it('follows the settings, is stored, and is remembered for the next start', async () => {
    const { user, store } = await showApp('/installningar')
    await user.click(await screen.findByLabelText('Mörkt'))
    await waitFor(() => expect(scheme()).toBe('dark'))
    await user.click(screen.getByLabelText('Hög'))
    await waitFor(() => expect(readRememberedLook()).toEqual({ appearance: 'dark', contrast: 'high' }))
    await waitFor(async () =>
      expect(valueOf(await store.client.settings.get({})).settings).toMatchObject({ appearance: 'dark', contrast: 'high' }),
    )
    await user.click(screen.getByLabelText('Ljust'))
    await waitFor(() => expect(scheme()).toBe('light'))
  })

  it('falls back to the system where the memory holds nonsense', () => {
    localStorage.setItem('samverkansstod-look', 'lila 3')
    expect(readRememberedLook()).toEqual({ appearance: 'system', contrast: 'normal' })
  })
})

function nonceOfPageWith(content: string): string {
  document.head.innerHTML = `<meta name="csp-nonce" content="${content}">`
  return readStyleNonce()
}

describe('the nonce of style sheets', () => {
  afterEach(() => document.head.replaceChildren())

  it('is what the main process wrote into the page', () => expect(nonceOfPageWith('k3J9x')).toBe('k3J9x'))
  it('is empty where nobody replaced the placeholder', () => expect(nonceOfPageWith('__CSP_NONCE__')).toBe(''))
})
