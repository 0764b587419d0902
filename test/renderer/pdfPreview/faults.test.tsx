import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { PdfPreview } from '../../../renderer/components/pdfPreview/index.ts'
import { AppFailure } from '../../../shared/ipc/outcome.ts'

// Pages are drawn by the real window's canvas and worker, which jsdom lacks: test/e2e/pdfPreview.test.ts looks at them.

const stillLoading = () => new Promise<Uint8Array>(() => undefined)

describe('a preview that cannot be shown', () => {
  it('says why, in the words of what went wrong, and tries again when asked', async () => {
    let tries = 0
    const load = () => {
      tries += 1
      return Promise.reject(new AppFailure({ code: 'rule', refusal: { rule: 'statement-needs-application' } }))
    }
    render(<PdfPreview title="Underlaget" load={load} />)
    expect(await screen.findByText(/^Lås ansökan först\./)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }))
    expect(tries).toBe(2)
    expect(await screen.findByText(/^Lås ansökan först\./)).toBeTruthy()
  })

  it('says that the text is safe when the drawing itself fails', async () => {
    render(<PdfPreview title="Ansökan" load={() => Promise.resolve(new Uint8Array([1, 2, 3]))} />)
    expect(await screen.findByText('Förhandsvisningen kunde inte ritas. Texten är inte påverkad.')).toBeTruthy()
  })

  it('names the characters that the font lacks', async () => {
    render(<PdfPreview title="Ansökan" load={stillLoading} missingCharacters={['漢', '☂']} />)
    expect(await screen.findByText('Teckensnittet saknar tecknen 漢 och ☂. Byt ut dem innan du skapar PDF:en.')).toBeTruthy()
  })
})
