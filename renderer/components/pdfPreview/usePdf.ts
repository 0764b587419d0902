import { useEffect, useRef, useState } from 'react'
import { openPdf, type OpenPdf } from './pdfjs.ts'

interface PdfState {
  readonly pdf: OpenPdf | null
  readonly error: unknown
  /** Something is on its way; an older drawing may stand meanwhile. */
  readonly loading: boolean
}

export interface PdfRequest {
  readonly load: () => Promise<Uint8Array>
  /** Another value means that the PDF may have changed. */
  readonly version: string | number
  /** Counted up to try again. */
  readonly attempt: number
}

/** Loads and opens a PDF. While a newer one is fetched the older one stays, so that nothing flickers. */
export function usePdf({ load, version, attempt }: PdfRequest): PdfState {
  const latestLoad = useRef(load)
  useEffect(() => {
    latestLoad.current = load
  })
  const [settled, setSettled] = useState<{ of: string; pdf: OpenPdf | null; error: unknown }>({ of: '', pdf: null, error: null })
  const wanted = `${version} ${attempt}`
  useEffect(() => {
    let current = true
    const settle = (pdf: OpenPdf | null, error: unknown) => {
      if (current) setSettled((before) => ({ of: wanted, pdf: pdf ?? before.pdf, error }))
      else pdf?.close()
    }
    latestLoad
      .current()
      .then(openPdf)
      .then(
        (pdf) => settle(pdf, null),
        (error: unknown) => settle(null, error),
      )
    return () => {
      current = false
    }
  }, [wanted])
  const { pdf } = settled
  useEffect(() => () => pdf?.close(), [pdf])
  return { pdf, error: settled.of === wanted ? settled.error : null, loading: settled.of !== wanted }
}
