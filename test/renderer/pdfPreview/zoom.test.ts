import { describe, expect, it } from 'vitest'
import { nextZoom, scaleOf } from '../../../renderer/components/pdfPreview/zoom.ts'

const A4 = 595.28

describe('how large a page is drawn', () => {
  it('fits the room: an A4 page in 794 pixels is its size on paper', () => {
    expect(scaleOf('fit', { width: 793.7, pageWidth: A4 }).share).toBeCloseTo(1, 3)
    expect(scaleOf('fit', { width: 396.85, pageWidth: A4 }).scale * A4).toBeCloseTo(396.85, 1)
  })

  it('keeps a chosen size whatever the room', () => {
    expect(scaleOf(1.5, { width: 300, pageWidth: A4 })).toEqual({ scale: 2, share: 1.5 })
  })

  it('goes in steps and stops at the ends', () => {
    expect([nextZoom(0.93, 1), nextZoom(0.93, -1), nextZoom(1, 1), nextZoom(3, 1), nextZoom(0.5, -1)]).toEqual([1, 0.8, 1.25, 3, 0.5])
  })
})
