import Box from '@mui/material/Box'
import { type KeyboardEvent, useRef, useState } from 'react'
import { previewTexts } from '../../../shared/text/catalogue/preview.ts'
import { PdfPage } from './PdfPage.tsx'
import { PdfToolbar } from './PdfToolbar.tsx'
import type { OpenPdf } from './pdfjs.ts'
import { useElementWidth } from './useElementWidth.ts'
import { nextZoom, scaleOf, type Zoom } from './zoom.ts'

const FIRST_GUESS = 480
const ZOOM_KEYS: Readonly<Record<string, 1 | -1 | 0>> = { '+': 1, '-': -1, '0': 0 }

const sheetsIn = (scroller: HTMLElement): HTMLElement[] => [...scroller.querySelectorAll<HTMLElement>('[data-page]')]

/** The page that covers the middle of what is in sight. */
function pageInSight(scroller: HTMLElement): number {
  const middle = scroller.scrollTop + scroller.clientHeight / 2
  const above = sheetsIn(scroller).filter((sheet) => sheet.offsetTop <= middle)
  return Math.max(1, above.length)
}

/** All pages of an open PDF under one another, with the tools to move among them. */
export function PdfSheets({ pdf, title }: { readonly pdf: OpenPdf; readonly title: string }) {
  const scroller = useRef<HTMLDivElement>(null)
  const width = useElementWidth(scroller) || FIRST_GUESS
  const [zoom, setZoom] = useState<Zoom>('fit')
  const [page, setPage] = useState(1)
  const pageWidth = pdf.pages[0]?.getViewport({ scale: 1 }).width ?? 595
  const { scale, share } = scaleOf(zoom, { width, pageWidth })
  const changeZoom = (direction: 1 | -1 | 0) => setZoom(direction === 0 ? 'fit' : nextZoom(share, direction))
  const goTo = (wanted: number) => {
    const sheet = scroller.current && sheetsIn(scroller.current)[wanted - 1]
    if (sheet && scroller.current) scroller.current.scrollTop = sheet.offsetTop - 8
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.ctrlKey || event.metaKey || event.altKey ? undefined : ZOOM_KEYS[event.key]
    if (direction === undefined) return
    event.preventDefault()
    changeZoom(direction)
  }
  return (
    <>
      <PdfToolbar page={page} pages={pdf.pages.length} percent={Math.round(share * 100)} onPage={goTo} onZoom={changeZoom} />
      <Box
        ref={scroller}
        component="section"
        aria-label={previewTexts.region(title)}
        // What scrolls must be reachable by key (WCAG 2.1.1); the arrow keys then scroll it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see the line above
        tabIndex={0}
        onScroll={(event) => setPage(pageInSight(event.currentTarget))}
        onKeyDown={onKeyDown}
        sx={{ position: 'relative', flex: 1, minHeight: 0, overflow: 'auto', p: 1, display: 'grid', gap: 1, alignContent: 'start', bgcolor: 'action.hover' }}
      >
        {pdf.pages.map((each) => (
          <PdfPage key={each.pageNumber} page={each} pages={pdf.pages.length} scale={scale} scroller={scroller} />
        ))}
      </Box>
    </>
  )
}
