import Box from '@mui/material/Box'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { previewTexts } from '../../../shared/text/catalogue/preview.ts'
import { drawPage, layText, type PDFPageProxy } from './pdfjs.ts'

interface PdfPageProps {
  readonly page: PDFPageProxy
  readonly pages: number
  readonly scale: number
  readonly scroller: RefObject<HTMLElement | null>
}

/** Whether an element is in sight or about to be. */
function useIsNear(element: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (!element.current) return
    const options = { root: scroller.current, rootMargin: '100% 0px' }
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), options)
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, scroller])
  return near
}

/** The text over the drawing, as pdf.js lays it out: unseen, but there to select, to find and to be read aloud. */
const textLayer = {
  position: 'absolute',
  inset: 0,
  overflow: 'clip',
  lineHeight: 1,
  letterSpacing: 'normal',
  wordSpacing: 'normal',
  transformOrigin: '0 0',
  forcedColorAdjust: 'none',
  '--min-font-size': 1,
  '--text-scale-factor': 'calc(var(--total-scale-factor) * var(--min-font-size))',
  '--min-font-size-inv': 'calc(1 / var(--min-font-size))',
  '& :is(span, br)': { color: 'transparent', position: 'absolute', whiteSpace: 'pre', cursor: 'text', transformOrigin: '0% 0%' },
  '& > :not(.markedContent), & .markedContent span:not(.markedContent)': {
    '--font-height': 0,
    '--scale-x': 1,
    '--rotate': '0deg',
    fontSize: 'calc(var(--text-scale-factor) * var(--font-height))',
    transform: 'rotate(var(--rotate)) scaleX(var(--scale-x)) scale(var(--min-font-size-inv))',
  },
  '& .markedContent': { display: 'contents' },
  // Half see-through, so that the drawn letters stay readable under the selection.
  '& ::selection': { color: 'transparent', backgroundColor: 'rgb(14 90 99 / 30%)' },
} as const

/** One sheet. Drawn when it comes near; its place is kept from the start, so that scrolling never jumps. */
export function PdfPage({ page, pages, scale, scroller }: PdfPageProps) {
  const frame = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const near = useIsNear(frame, scroller)
  useEffect(() => {
    if (near && sheet.current) return drawPage(page, scale, sheet.current)
    // Drawings are large, and a long document has many pages: one that is far away is let go.
    return sheet.current?.replaceChildren()
  }, [near, page, scale])
  useEffect(() => {
    if (near && text.current) return layText(page, text.current)
  }, [near, page])
  const { width, height } = page.getViewport({ scale })
  return (
    <Box
      ref={frame}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a sheet of paper is no set of fields, and a landmark each is noise
      role="group"
      aria-label={previewTexts.page(page.pageNumber, pages)}
      data-page={page.pageNumber}
      sx={{ border: 1, borderColor: 'divider', bgcolor: '#fff', mx: 'auto', position: 'relative', colorScheme: 'only light' }}
      style={{ width: Math.floor(width), height: Math.floor(height) }}
    >
      <Box ref={sheet} sx={{ position: 'absolute', inset: 0, '& canvas': { width: '100%', height: '100%', display: 'block' } }} />
      <Box
        ref={text}
        lang="sv"
        style={{ '--total-scale-factor': scale } as React.CSSProperties}
        sx={{ position: 'absolute', inset: 0, '& .pdf-text': textLayer }}
      />
    </Box>
  )
}
