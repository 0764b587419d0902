// Small models for tests.
import type { DocumentBlock, DocumentModel, TableBlock } from '../../../shared/documents/model.ts'

/** A document with the given blocks under a title. */
export const modelOf = (blocks: readonly DocumentBlock[], changes: Partial<DocumentModel> = {}): DocumentModel => ({
  title: 'Provdokument',
  subject: 'Ett dokument för prov.',
  author: 'Fastighets- och gatukontoret',
  runningHead: { left: 'Fastighets- och gatukontoret', right: 'TN-2026-1' },
  createdAt: '2026-11-21T14:02:00.000Z',
  blocks: [{ kind: 'heading', level: 1, text: 'Provdokument' }, ...blocks],
  ...changes,
})

export const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text })

/** Sentences that are told apart by their numbers. */
export const sentences = (count: number): string =>
  Array.from({ length: count }, (_, index) => `Mening nummer ${index + 1} handlar om samverkan mellan aktörer i området.`).join(' ')

/** A table of numbered rows. */
export const longTable = (rows: number, changes: Partial<TableBlock> = {}): TableBlock => ({
  kind: 'table',
  caption: 'Många rader',
  columns: [{ header: 'Postens namn', width: 3 }, { header: 'Belopp i kronor', width: 1, align: 'right' }],
  rows: Array.from({ length: rows }, (_, index) => [`Post ${index + 1}`, `${index + 1} 000`]),
  ...changes,
})
