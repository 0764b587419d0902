// A board paper of eight pages, as long and as mixed as they come: for tests of the whole and for the benchmark.
// The area, the actors and the people are made up.
import type { DocumentModel } from '../../../shared/documents/model.ts'
import { assessmentBlocks } from './sample/assessment.ts'
import { backgroundBlocks } from './sample/background.ts'
import { dialogueBlocks } from './sample/dialogue.ts'

/** The same model every time. */
export const sampleEightPageModel = (): DocumentModel => ({
  title: 'Underlag till nämnden: samverkansstöd för Kajstråket i Östra hamnen',
  subject: 'Förslag till beslut om samverkansstöd, med bedömning enligt de sex kriterierna.',
  author: 'Fastighets- och gatukontoret',
  runningHead: { left: 'Fastighets- och gatukontoret · Underlag till nämnden', right: 'TN-2026-1874' },
  createdAt: '2026-11-02T09:30:00.000Z',
  blocks: [...backgroundBlocks, ...dialogueBlocks, ...assessmentBlocks],
})
