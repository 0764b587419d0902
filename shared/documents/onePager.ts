import type { OnePager } from '../domain/network/onePager.ts'
import type { Case } from '../domain/case.ts'
import { formatKronor } from '../domain/money.ts'
import type { ProcessModel } from '../domain/processModel.ts'
import { onePagerTexts as texts } from '../text/catalogue/onePager.ts'
import { bullets, facts, heading, paragraph, sectionOf } from './blocks.ts'
import { frameOf } from './frame.ts'
import type { DocumentBlock, DocumentModel, ListBlock } from './model.ts'

const period = ({ startsOn, endsOn }: OnePager): string =>
  startsOn === null && endsOn === null ? '' : `${startsOn ?? ''} – ${endsOn ?? ''}`.trim()

function partnerList({ partners }: OnePager): ListBlock {
  const items = partners.map(({ name, isApplicant }) => ({
    text: isApplicant ? [{ text: name, bold: true }, { text: ` (${texts.applicant})` }] : name,
  }))
  return { kind: 'list', ordered: false, items }
}

const listed = (title: string, items: readonly string[]): DocumentBlock[] =>
  sectionOf(2, title, items.length > 0 ? [bullets(items)] : [])

/** The partnership of a case on one page: who, when, for how much, where, and what it has to do with. Pure. */
export function buildOnePager(content: OnePager, entity: Case, model: ProcessModel, at: string): DocumentModel {
  const { title, registryNumber } = entity
  const total = content.totalKronor === null ? '' : formatKronor(content.totalKronor)
  const known = facts([
    [texts.period, period(content)],
    [texts.total, total],
    [texts.goals, content.goalCount === null ? '' : String(content.goalCount)],
  ])
  return {
    ...frameOf(model, { title: texts.title(title), subject: texts.subject(title), registryNumber, at }),
    blocks: [
      heading(1, title),
      ...(known.items.length > 0 ? [known] : []),
      heading(2, texts.partners),
      content.partners.length > 0 ? partnerList(content) : paragraph(texts.noPartners, 'quiet'),
      ...listed(texts.sources, content.sources),
      ...listed(texts.areas, content.areas),
      ...listed(texts.relatedInitiatives, content.relatedInitiatives),
    ],
  }
}
