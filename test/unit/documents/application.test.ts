import { describe, expect, it } from 'vitest'
import { buildApplication } from '../../../shared/documents/application.ts'
import type { DocumentBlock } from '../../../shared/documents/model.ts'
import type { ApplicationContent } from '../../../shared/domain/application.ts'
import { content, everythingIn, model, under } from './sample.ts'

const ISSUE = { version: 2, at: '2026-11-21T23:30:00.000Z' }

const build = (over: Partial<ApplicationContent['draft']> = {}, entity: Partial<ApplicationContent['case']> = {}) =>
  buildApplication({ ...content, case: { ...content.case, ...entity }, draft: { ...content.draft, ...over } }, model, ISSUE)

const factsOf = (blocks: readonly DocumentBlock[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'facts' ? block.items.map(({ label, value }) => `${label}: ${String(value)}`) : []))

describe('the application', () => {
  it('says who it is to, from whom, about what and when', () => {
    const document = build()
    expect(document).toMatchObject({
      title: 'Ansökan om samverkansstöd: Möllan kvarter 12',
      subject: 'Ansökan till tekniska nämnden om samverkansstöd för Möllevången.',
      author: 'Malmö stad, fastighets- och gatukontoret',
      runningHead: { left: 'Malmö stad, fastighets- och gatukontoret', right: 'Diarienummer TN-2026-114' },
      createdAt: ISSUE.at,
    })
    const facts = factsOf(document.blocks)
    expect(facts).toEqual(expect.arrayContaining(['Till: Tekniska nämnden', 'Version: 2', 'Diarienummer: TN-2026-114', 'Första möte: 2026-11-02']))
    // Half past eleven at night in UTC is the next day in Malmö.
    expect(facts).toContain('Datum: 2026-11-22')
  })

  it('has the five parts in their order, each with what was written', () => {
    const document = build()
    for (const [index, { id, title }] of model.applicationParts.entries())
      expect(under(document, `${index + 1}. ${title}`)).toEqual([`Om ${title}.`, `Andra stycket i ${id}.`])
  })

  it('says of a part that is not written that it is not, in a preview', () => {
    const document = build({ parts: {} })
    for (const [index, { title }] of model.applicationParts.entries())
      expect(under(document, `${index + 1}. ${title}`)).toEqual(['Den här delen är inte skriven än.'])
  })

  it('says what is sought and who speaks for all', () => {
    expect(under(build(), 'Sökt stöd och kontakt')).toEqual([
      'Sökt belopp: 670\u00a0000\u00a0kr',
      'Gemensam kontaktperson: Cecilia Samordnare, Fastighetsägarna',
      'Telefon: 070-174 06 07',
      'E-post: cecilia@example.se',
      'Nämnder som berörs: Kommunstyrelsen, Egen nämnd',
      'Anknytande program och samarbeten',
      'Trygghetsprogrammet',
      'Bilagor',
      'Karta över kvarteret',
      'Brev från boende',
    ])
  })

  it('tells no sum from zero kronor', () => {
    expect(under(build({ soughtKronor: null }), 'Sökt stöd och kontakt')).toContain('Sökt belopp: Inget belopp söks')
    expect(under(build({ soughtKronor: 0 }), 'Sökt stöd och kontakt')).toContain('Sökt belopp: 0\u00a0kr')
  })

  it('leaves out what is empty, and says that a registry number is missing', () => {
    const document = build({ relatedProgrammes: '', attachments: [], boards: [], contact: { name: '', organisation: '', phone: '', email: '' } }, { registryNumber: '' })
    const all = everythingIn(document)
    for (const label of ['Bilagor', 'Anknytande program och samarbeten']) expect(all).not.toContain(label)
    expect(all.some((text) => /^(Telefon|E-post|Nämnder som berörs|Diarienummer): ?$/.test(text))).toBe(false)
    expect(all).toContain('Gemensam kontaktperson: Inte angivet')
    expect(document.runningHead.right).toBe('Diarienummer saknas')
  })

  it('is signed by the one contact for all parties', () => {
    expect(build().blocks.at(-1)).toEqual({ kind: 'signatures', signers: [{ name: 'Cecilia Samordnare', role: 'Gemensam kontaktperson' }] })
  })

  it('has one title, first, and headings that never jump a level', () => {
    const levels = build().blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
    expect(levels.indexOf(1)).toBe(0)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('is the same document for the same content, and plain JSON', () => {
    expect(build()).toEqual(build())
    expect(JSON.parse(JSON.stringify(build()))).toEqual(build())
  })

  it('prints hostile text as text', () => {
    const hostile = '<script>alert(1)</script> =1+1 ${x} %s \\n "\'--'
    const document = build({ parts: { omrade: { text: hostile, prefilled: false } }, relatedProgrammes: hostile, attachments: [hostile] }, { title: hostile, area: hostile })
    expect(everythingIn(document).filter((text) => text.includes(hostile)).length).toBeGreaterThanOrEqual(5)
    expect(document.title).toBe(`Ansökan om samverkansstöd: ${hostile}`)
  })

  it('does not print phone or address of anyone but the contact for all: it is published', () => {
    const all = everythingIn(build()).join('\n')
    expect(all).not.toContain('astrid@example.se')
    expect(all).not.toContain('070-174 06 05')
  })
})
