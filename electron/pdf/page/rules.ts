import { inside } from '../internals.ts'
import type { Marker } from '../structure/marker.ts'
import type { Colour } from '../style.ts'
import { areaOperators } from './operators.ts'

export interface Rule {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly thickness: number
  readonly colour: Colour
}

/** Lines across, kept back until the page is done: decoration would else part the content that it stands in. */
export function createRules(pdf: PDFKit.PDFDocument, marker: Marker): { add(rule: Rule): void; draw(): void } {
  let rules: Rule[] = []
  return {
    add: (rule) => void rules.push(rule),
    draw() {
      if (rules.length > 0) marker.artifact('rule')
      for (const { x, y, width, thickness, colour } of rules)
        inside(pdf).addContent(areaOperators({ x, y: y - thickness / 2, width, height: thickness, colour }))
      rules = []
    },
  }
}
