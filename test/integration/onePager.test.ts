// The partnership on one page: a published example is made again, fact by fact, and what is exported is kept.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newId } from '../../shared/newId.ts'
import { formatKronor } from '../../shared/domain/money.ts'
import { compareSwedish } from '../../shared/text/sortKey.ts'
import { openCase } from '../support/cases.ts'
import { checkPdf } from '../support/pdf/check.ts'
import { layoutText, rawText } from '../support/pdf/extract.ts'
import { withoutFurniture } from '../support/pdf/modelText.ts'
import { valueOf } from '../support/store.ts'
import { close, storeForEachTest } from './harness.ts'

const store = storeForEachTest()

interface Example {
  readonly name: string
  readonly start: string
  readonly end: string
  readonly financing: { readonly totalKr: number; readonly sources: string[] }
  readonly partners: readonly { readonly name: string; readonly role?: string }[]
  readonly areas: string[]
  readonly relatedInitiatives: string[]
  readonly goals: number
}

const example = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../resources/examples/partnership-one-pager.json'), 'utf8'),
) as Example

async function addPartner(caseId: string, name: string, role: 'initiator' | 'participant' | 'affected'): Promise<void> {
  const { client } = store()
  const shared = { expectedRevision: 0, aliases: [], kind: '', organisationNumber: '', address: '', area: '', web: '' }
  const actor = valueOf(await client.register.save({ ...shared, id: newId(), name, phone: '', email: '', tags: [], notes: '' }))
  const place = { caseId, actorId: actor.id, contactId: null, since: null, until: null, conflictNote: '' }
  valueOf(await client.roles.save({ ...place, id: newId(), expectedRevision: 0, role }))
}

const facts = () => ({
  startsOn: example.start,
  endsOn: example.end,
  totalKronor: example.financing.totalKr,
  sources: example.financing.sources,
  areas: example.areas,
  relatedInitiatives: example.relatedInitiatives,
  goalCount: example.goals,
})

async function exampleCase(): Promise<string> {
  const caseId = await openCase(store(), { title: example.name, area: 'Malmö' })
  for (const { name, role } of example.partners) await addPartner(caseId, name, role ? 'initiator' : 'participant')
  valueOf(await store().client.onePager.save({ caseId, expectedRevision: 0, ...facts() }))
  return caseId
}

/** Line breaks and kinds of spaces are the page's affair, not the facts'. */
const plain = (text: string): string => text.normalize('NFC').replace(/[\s\u00A0]+/gu, ' ')

const dense = (text: string): string => plain(text).replaceAll(' ', '')
const bulleted = (lines: readonly string[]): string[] => lines.flatMap((each) => ['•', each])

describe('the worked example', () => {
  it('stands on one page with every fact, the applicant first and marked', async () => {
    const caseId = await exampleCase()
    const document = valueOf(await store().client.onePager.export({ caseId }))
    expect(document).toMatchObject({ kind: 'onePager', version: 1, pageCount: 1 })
    const text = plain(await layoutText(document.path))
    const expected = [
      example.name,
      `${example.start} – ${example.end}`,
      formatKronor(example.financing.totalKr),
      ...example.financing.sources,
      ...example.partners.map(({ name, role }) => (role ? `${name} (${role})` : name)),
      ...example.areas,
      ...example.relatedInitiatives,
      `Antal mål ${example.goals}`,
    ]
    expect(expected.map(plain).filter((fact) => !text.includes(fact))).toEqual([])
    expect(text.match(/\(sökande\)/g)).toHaveLength(1)
    expect(text.indexOf('Malmö Ideella')).toBeLessThan(text.indexOf('Malmö stad, Stadskontoret'))
  })

  it('says these facts and nothing else, in this order', async () => {
    const caseId = await exampleCase()
    const document = valueOf(await store().client.onePager.export({ caseId }))
    const others = example.partners.filter(({ role }) => !role).map(({ name }) => name)
    const applicants = example.partners.flatMap(({ name, role }) => (role ? [`${name} (${role})`] : []))
    const said = [
      [example.name],
      ['Period', `${example.start} – ${example.end}`, 'Total finansiering', formatKronor(example.financing.totalKr), 'Antal mål', String(example.goals)],
      ['Parter', ...bulleted([...applicants, ...others.toSorted(compareSwedish)])],
      ['Finansiering från', ...bulleted(example.financing.sources)],
      ['Områden', ...bulleted(example.areas)],
      ['Anknytande initiativ', ...bulleted(example.relatedInitiatives)],
    ].flat()
    expect(dense(withoutFurniture(await rawText(document.path)))).toBe(dense(said.join(' ')))
  })

  it('is an accessible and archivable PDF', async () => {
    const caseId = await exampleCase()
    const { id } = valueOf(await store().client.onePager.export({ caseId }))
    const { bytes } = valueOf(await store().client.documents.bytes({ id }))
    const file = join(store().folder, 'en sida.pdf')
    writeFileSync(file, bytes)
    expect(await checkPdf(file)).toEqual([])
  })
})

describe('the page of a case', () => {
  it('begins with what the case knows, and leaves out those who are only affected', async () => {
    const caseId = await openCase(store(), { area: 'Möllevången' })
    await addPartner(caseId, 'Grannhuset', 'affected')
    await addPartner(caseId, 'Ädelfastigheter', 'participant')
    await addPartner(caseId, 'Zenit', 'participant')
    const page = valueOf(await store().client.onePager.get({ caseId }))
    expect(page).toMatchObject({ revision: 0, areas: ['Möllevången'], startsOn: null })
    expect(page.partners.map(({ name }) => name)).toEqual(['Zenit', 'Ädelfastigheter'])
  })

  it('refuses a period that ends before it starts, and a save over another', async () => {
    const caseId = await openCase(store())
    const backwards = { caseId, expectedRevision: 0, ...facts(), endsOn: '2020-12-31' }
    expect(await store().client.onePager.save(backwards)).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path: 'endsOn', code: 'ends-before-start' }] },
    })
    valueOf(await store().client.onePager.save({ caseId, expectedRevision: 0, ...facts() }))
    const again = await store().client.onePager.save({ caseId, expectedRevision: 0, ...facts() })
    expect(again).toEqual({ ok: false, error: { code: 'conflict', entity: 'onePager' } })
  })

  it('of a closed case is neither written nor exported', async () => {
    const caseId = await openCase(store())
    await close(store(), caseId)
    expect(await store().client.onePager.export({ caseId })).toMatchObject({ error: { refusal: { rule: 'case-closed' } } })
    expect(await store().client.onePager.save({ caseId, expectedRevision: 0, ...facts() })).toMatchObject({ ok: false })
  })
})
