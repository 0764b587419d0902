// A status report of many pages, made of the figures of 2019 and of running text: for the benchmark and for looking at.
import { readFileSync } from 'node:fs'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import { buildPortfolio } from '../../../shared/documents/portfolio.ts'
import type { EntryWriting } from '../../../shared/domain/portfolio/entry.ts'
import type { PortfolioContent } from '../../../shared/domain/portfolio/report.ts'

const SENTENCE =
  'Under perioden har aktörerna träffats en gång i månaden och gått igenom vad som är gjort, vad som återstår och vilka som behöver vara med i nästa steg. '
const PARAGRAPHS = { current: 6, success: 3, challenges: 5, finalResult: 2, implementation: 2 } as const

const running = (paragraphs: number): string => Array.from({ length: paragraphs }, () => SENTENCE.repeat(6).trim()).join('\n\n')

const written = (entry: EntryWriting): EntryWriting => ({
  ...entry,
  texts: {
    current: running(PARAGRAPHS.current),
    success: `${running(PARAGRAPHS.success)}\n\n- En fast kontakt från början.\n- Tid för att lära känna varandra.`,
    challenges: running(PARAGRAPHS.challenges),
    finalResult: entry.state === 'finished' ? running(PARAGRAPHS.finalResult) : '',
    implementation: running(PARAGRAPHS.implementation),
  },
})

const ROUNDS = 1

/** The ten processes, about sixty pages. */
export function samplePortfolio(): DocumentModel {
  const { content } = JSON.parse(readFileSync(new URL('../../../resources/examples/portfolio-2019.json', import.meta.url), 'utf8')) as { content: PortfolioContent }
  const entries = Array.from({ length: ROUNDS }, (_, round) =>
    content.entries.map(({ caseId, writing }) => ({ caseId, writing: written(round === 0 ? writing : { ...writing, name: `${writing.name}, fortsättning`, umbrella: '' }) })),
  ).flat()
  return buildPortfolio({ ...content, introduction: running(2), entries }, { author: 'Malmö stad', at: '2019-08-18T08:00:00.000Z' })
}
