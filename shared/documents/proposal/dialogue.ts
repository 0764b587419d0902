import { formatAmount } from '../../domain/money.ts'
import { numberedItems } from '../../domain/plan/numbering.ts'
import { proposalDocument as texts } from '../../text/catalogue/proposal.ts'
import { heading, paragraph } from '../blocks.ts'
import type { DocumentBlock } from '../model.ts'
import type { ProposalSources } from './sources.ts'

/** What the dialogue gave: each theme with its number of opinions and the proposals that answer it. Never who said what. */
export function dialogueBlocks({ themes, dialogue, items }: ProposalSources): DocumentBlock[] {
  if (dialogue.activities === 0 && dialogue.opinions === 0)
    return themes.length === 0 ? [] : [heading(2, texts.dialogue), paragraph(texts.noDialogue, 'quiet')]
  const numbered = numberedItems(items)
  const answers = (id: string) => numbered.filter(({ item }) => item.themeIds.includes(id)).map(({ item, number }) => `${number} ${item.title}`)
  const counts = [
    ...(dialogue.activities > 0 ? [texts.activitiesHeld(dialogue.activities)] : []),
    ...(dialogue.opinions > 0 ? [texts.opinionsNoted(dialogue.opinions)] : []),
  ]
  const lead = [heading(2, texts.dialogue), paragraph(counts.join(' '))]
  if (themes.length === 0) return lead
  return [
    ...lead,
    {
      kind: 'table',
      caption: texts.themesCaption,
      columns: [
        { header: texts.theme, width: 2.5 },
        { header: texts.opinions, width: 1.3, align: 'right' },
        { header: texts.answeredBy, width: 4 },
      ],
      rows: themes.map(({ id, name, opinions }) => [name, formatAmount(opinions), answers(id).join('\n') || texts.unanswered]),
    },
  ]
}
