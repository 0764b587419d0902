import type { Case } from '../domain/case.ts'
import type { DialogueActivity } from '../domain/dialogue/activity.ts'
import type { CompiledTheme, Compilation } from '../domain/dialogue/compilation.ts'
import { formatAmount } from '../domain/money.ts'
import type { ProcessModel } from '../domain/processModel.ts'
import { compilationTexts as texts } from '../text/catalogue/compilation.ts'
import { facts, heading, paragraph } from './blocks.ts'
import { frameOf } from './frame.ts'
import type { DocumentBlock, DocumentModel, ListBlock, TableBlock, TableColumn } from './model.ts'

/** More groups than this do not fit beside each other on a page; the smallest stand together. */
const MOST_GROUPS = 5
/** A quotation is an example, not the whole letter. */
const LONGEST_QUOTATION = 600

const groupName = (name: string): string => (name === '' ? texts.unsaid : name)
const shortened = (text: string): string => (text.length > LONGEST_QUOTATION ? `${text.slice(0, LONGEST_QUOTATION).trimEnd()} …` : text)

function activityTable(activities: readonly DialogueActivity[]): DocumentBlock {
  const held = activities.filter(({ state }) => state === 'held')
  if (held.length === 0) return paragraph(texts.noActivities, 'quiet')
  return {
    kind: 'table',
    caption: texts.activities,
    columns: [
      { header: texts.activity, width: 3 },
      { header: texts.method, width: 1.6 },
      { header: texts.when, width: 1.8 },
      { header: texts.groups, width: 2.2 },
      { header: texts.reached, width: 1, align: 'right' },
    ],
    rows: held.map(({ title, method, startsOn, endsOn, targetGroups, reachedCount }) => [
      title,
      method,
      startsOn === null ? '' : texts.days(startsOn, endsOn ?? startsOn),
      targetGroups.join(', '),
      reachedCount === null ? '' : formatAmount(reachedCount),
    ]),
  }
}

const numberColumn = (header: string): TableColumn => ({ header, width: 1, align: 'right' })

/** The groups that stand in columns of their own, and whether the rest stand together. */
function crossTable({ themes, groups }: Compilation): TableBlock {
  const shown = groups.length > MOST_GROUPS ? groups.slice(0, MOST_GROUPS - 1) : groups
  const isCut = shown.length < groups.length
  const restOf = (byGroup: readonly number[]) => byGroup.slice(shown.length).reduce((sum, count) => sum + count, 0)
  const row = ({ name, count, byGroup }: CompiledTheme) => [
    name,
    ...shown.map((_, at) => formatAmount(byGroup[at] ?? 0)),
    ...(isCut ? [formatAmount(restOf(byGroup))] : []),
    formatAmount(count),
  ]
  return {
    kind: 'table',
    caption: texts.perThemeAndGroup,
    columns: [{ header: texts.theme, width: 2.6 }, ...shown.map(({ name }) => numberColumn(groupName(name))), ...(isCut ? [numberColumn(texts.otherGroups)] : []), numberColumn(texts.all)],
    rows: themes.map(row),
  }
}

function charts(compilation: Compilation): DocumentBlock[] {
  const { themes, groups, total, coded } = compilation
  const bar = (label: string, value: number) => ({ label, value, text: texts.bar(value, total) })
  const uncoded = total - coded > 0 ? [bar(texts.uncoded, total - coded)] : []
  const perTheme = [...themes.map(({ name, count }) => bar(name, count)), ...uncoded]
  const perGroup = groups.map(({ name, count }) => bar(groupName(name), count))
  return [
    heading(2, texts.whatAbout),
    ...(themes.length === 0 ? [paragraph(texts.nothingCoded, 'quiet')] : []),
    { kind: 'chart', caption: texts.perTheme, labelHeader: texts.theme, valueHeader: texts.count, bars: perTheme },
    ...(groups.length > 1
      ? [heading(2, texts.whoFrom), { kind: 'chart' as const, caption: texts.perGroup, labelHeader: texts.group, valueHeader: texts.count, bars: perGroup }]
      : []),
    ...(groups.length > 1 && themes.length > 0 ? [crossTable(compilation)] : []),
  ]
}

function quotations({ examples }: CompiledTheme): ListBlock {
  const items = examples.map(({ text, group }) => ({
    text: group === '' ? texts.quote(shortened(text)) : [{ text: texts.quote(shortened(text)) }, { text: ` ${group}`, italic: true }],
  }))
  return { kind: 'list', ordered: false, items }
}

const themeBlocks = (theme: CompiledTheme, total: number): DocumentBlock[] => [
  heading(3, theme.name),
  paragraph(texts.counted(theme.count, total)),
  ...(theme.examples.length > 0 ? [quotations(theme)] : []),
]

/** What was said, counted per theme and group, with examples. Nobody is named: an opinion is a group's. Pure. */
export function buildCompilation(
  compilation: Compilation,
  activities: readonly DialogueActivity[],
  { entity, model, at }: { readonly entity: Case; readonly model: ProcessModel; readonly at: string },
): DocumentModel {
  const { title, registryNumber } = entity
  const { total, coded, firstOn, lastOn, themes } = compilation
  const known = facts([
    [texts.total, formatAmount(total)],
    [texts.coded, texts.codedOf(coded, total)],
    [texts.period, firstOn === null || lastOn === null ? '' : texts.days(firstOn, lastOn)],
  ])
  const content = total === 0 ? [paragraph(texts.nothing, 'quiet')] : [paragraph(texts.howCounted, 'quiet'), ...charts(compilation)]
  return {
    ...frameOf(model, { title: texts.title(title), subject: texts.subject(title), registryNumber, at }),
    blocks: [
      heading(1, texts.title(title)),
      known,
      heading(2, texts.asked),
      activityTable(activities),
      ...content,
      ...(themes.length > 0 ? [heading(2, texts.themes), ...themes.flatMap((theme) => themeBlocks(theme, total))] : []),
    ],
  }
}
