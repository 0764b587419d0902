import { SaxesParser } from 'saxes'
import { TABLE_LIMITS } from '../../shared/domain/imports/table.ts'
import { TableFault } from './tableFault.ts'
import { createTurns } from './turns.ts'
import type { Zip } from './zip.ts'

export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function createParser(listener: XmlListener): SaxesParser {
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => listener.open?.(localName(name), attributes))
  parser.on('text', (text) => listener.text?.(text))
  parser.on('cdata', (text) => listener.text?.(text))
  parser.on('closetag', ({ name }) => listener.close?.(localName(name)))
  // A spreadsheet declares no entities of its own; whoever does wants them to grow.
  parser.on('doctype', () => {
    throw new TableFault('broken')
  })
  parser.on('error', () => {
    throw new TableFault('broken')
  })
  return parser
}

/** Reads one part of a workbook as XML, in slices. */
export async function readXml(zip: Zip, part: string, listener: XmlListener): Promise<void> {
  const parser = createParser(listener)
  const decoder = new TextDecoder('utf-8')
  const turns = createTurns()
  let withoutTag = 0
  for await (const piece of zip.read(part)) {
    // One text without end would be gathered whole before it is heard of.
    withoutTag = piece.includes(0x3c) ? 0 : withoutTag + piece.length
    if (withoutTag > TABLE_LIMITS.fileBytes) throw new TableFault('too-large')
    parser.write(decoder.decode(piece, { stream: true }))
    await turns()
  }
  parser.write(decoder.decode()).close()
}
