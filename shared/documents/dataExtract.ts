import { formatInstant } from '../domain/date.ts'
import type { ProcessModel } from '../domain/processModel.ts'
import { type DataExtract, EXTRACT_KINDS, type ExtractItem, type ExtractKind } from '../domain/respect/extract.ts'
import { extractFieldName, extractKinds, extractTexts as texts, extractValue } from '../text/catalogue/respect.ts'
import { facts, heading, paragraph } from './blocks.ts'
import type { DocumentBlock, DocumentModel } from './model.ts'

/** Instants inside a table are read by people, too. */
const readable = (text: string): string => (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? formatInstant(text) : text)

function itemBlocks(item: ExtractItem, index: number): DocumentBlock[] {
  const title = texts.item(index + 1, item.caseTitle, readable(item.on))
  return [
    {
      kind: 'table',
      caption: title,
      columns: [
        { header: texts.field, width: 1 },
        { header: texts.text, width: 3 },
      ],
      rows: item.fields.map(({ name, text }) => [extractFieldName(name), readable(extractValue(name, text))]),
    },
  ]
}

const sourceOf = (kind: ExtractKind, items: readonly ExtractItem[]): string => {
  if (kind !== 'contact') return texts.typed
  return items.map(({ source }) => source).find(Boolean) ?? texts.noSource
}

function kindBlocks(kind: ExtractKind, items: readonly ExtractItem[]): DocumentBlock[] {
  if (items.length === 0) return []
  const { title, purpose, storage } = extractKinds[kind]
  return [
    heading(2, title),
    facts([
      [texts.purpose, purpose],
      [texts.source, sourceOf(kind, items)],
      [texts.storage, storage],
    ]),
    ...items.flatMap(itemBlocks),
  ]
}

const processing = (controller: string): DocumentBlock[] => [
  heading(2, texts.processing),
  facts([
    [texts.controller, controller],
    [texts.legalBasis, texts.legalBasisText],
    [texts.recipients, texts.recipientsText],
    [texts.rights, texts.rightsText],
  ]),
  paragraph(texts.backups, 'quiet'),
]

const nameOf = ({ person }: DataExtract): string => person.name || person.email || person.phone

/** The extract as a document for the one whom it is about (GDPR article 15). Pure, as all builders. */
export function buildDataExtract(extract: DataExtract, model: ProcessModel): DocumentModel {
  const sender = `${model.municipality}, ${model.office}`
  const { person, items } = extract
  return {
    title: texts.title(nameOf(extract)),
    subject: texts.subject,
    author: sender,
    runningHead: { left: sender, right: texts.right },
    createdAt: extract.madeAt,
    blocks: [
      heading(1, texts.title(nameOf(extract))),
      paragraph(texts.lead),
      facts([
        [texts.person, person.name],
        [texts.email, person.email],
        [texts.phone, person.phone],
        [texts.searchedFor, extract.searchedFor.join(', ')],
        [texts.madeAt, formatInstant(extract.madeAt)],
        [texts.madeBy, extract.madeBy],
        [texts.count, String(items.length)],
      ]),
      ...(items.length === 0 ? [paragraph(texts.nothing)] : []),
      ...EXTRACT_KINDS.flatMap((kind) => kindBlocks(kind, items.filter((item) => item.kind === kind))),
      ...processing(sender),
    ],
  }
}

/** The same for machines: what was found, with purpose, legal basis, source and storage time of each kind. */
export const extractAsJson = (extract: DataExtract, model: ProcessModel): string =>
  `${JSON.stringify(
    {
      ...extract,
      controller: `${model.municipality}, ${model.office}`,
      legalBasis: texts.legalBasisText,
      kinds: Object.fromEntries(
        EXTRACT_KINDS.map((kind) => {
          const items = extract.items.filter((item) => item.kind === kind)
          return [kind, { ...extractKinds[kind], source: sourceOf(kind, items) }]
        }),
      ),
    },
    null,
    2,
  )}\n`
