import { describe, expect, it } from 'vitest'
import { buildStatement, type StatementSources } from '../../../shared/documents/statement.ts'
import { everythingIn, model, sources, under } from './sample.ts'

const ISSUE = { version: 3, at: '2026-11-21T13:02:00.000Z' }

const build = (draft: Partial<StatementSources['draft']> = {}, over: Partial<StatementSources> = {}) =>
  buildStatement({ ...sources, ...over, draft: { ...sources.draft, ...draft } }, model, ISSUE)

describe('the statement to the board', () => {
  it('holds every text that was typed', () => {
    const all = everythingIn(build()).join('\n')
    const { summary, proposals, background, assessment, economy, consequences, recipients } = sources.draft
    const typed = [summary, background, assessment, economy, consequences, ...proposals, ...recipients, sources.cityRole,
      sources.application.draft.relatedProgrammes, ...sources.application.draft.attachments,
      'Dag Direktör', 'förvaltningschef', 'Eva Ekonom', ...sources.assessments.flatMap(({ motivation, evidence }) => [motivation, ...evidence])]
    for (const text of typed) expect(all).toContain(text)
  })

  it('leads with the proposals, one by one', () => {
    const [lead, ...points] = under(build(), 'Förslag till beslut')
    expect(lead).toContain('tekniska nämnden')
    expect(points).toEqual(['att bevilja samverkansstöd', 'att avsätta 500 000 kronor'])
    expect(under(build({ proposals: [] }), 'Förslag till beslut')).toEqual(['Inte angivet'])
  })

  it('gives each criterion its answer, its motivation, what is contributed and what it rests on', () => {
    const insats = model.criteria.find(({ id }) => id === 'insats')?.name ?? ''
    const said = under(build(), insats)
    expect(said[0]).toBe('Uppfyllt. Motivering nummer 2 om insats.')
    expect(said.join('\n')).toContain('Underlag: Protokoll om insats och Enkät om insats')
    expect(said.join('\n')).toMatch(/pengar, .* och .*aktiviteter/i)
  })

  it('tells not assessed from not met, and says so before a motivation that is a list', () => {
    const [first] = sources.assessments
    if (!first) throw new Error('no assessment')
    const name = model.criteria[0]?.name ?? ''
    expect(under(build({}, { assessments: [] }), name)).toEqual(['Ej bedömt.'])
    expect(under(build({}, { assessments: [{ ...first, answer: 'notMet', motivation: '', evidence: [] }] }), name)).toEqual(['Ej uppfyllt.'])
    const listed = under(build({}, { assessments: [{ ...first, answer: 'partly', motivation: '- ett\n- två', evidence: [] }] }), name)
    expect(listed).toEqual(['Delvis.', 'ett', 'två'])
  })

  it('says that the contact person assesses and the board decides', () => {
    expect(under(build(), 'Bedömning')[0]).toBe('Kontaktpersonen bedömer kriterierna. Nämnden beslutar.')
  })

  it('shows sought and proposed beside each other, a dash where there is none', () => {
    expect(under(build(), 'Ekonomi')).toEqual(['Ekonomins ord.', 'Belopp', 'Vad', 'Kronor', 'Sökt belopp', '670\u00a0000', 'Föreslaget belopp', '500\u00a0000'])
    expect(under(build({ proposedKronor: null }), 'Ekonomi').at(-1)).toBe('–')
    expect(under(build({ proposedKronor: 0 }), 'Ekonomi').at(-1)).toBe('0')
  })

  it('names the frozen application first among what it rests on', () => {
    expect(under(build(), 'Beslutsunderlag')).toEqual([
      'Ansökan om samverkansstöd, version 2, 2026-11-20',
      'Karta över kvarteret',
      'Brev från boende',
    ])
  })

  it('is signed by those named, or by the contact person', () => {
    expect(build().blocks.at(-1)).toEqual({
      kind: 'signatures',
      signers: [{ name: 'Dag Direktör', role: 'förvaltningschef' }, { name: 'Eva Ekonom', role: '' }],
    })
    expect(build({ signers: [] }).blocks.at(-1)).toEqual({ kind: 'signatures', signers: [{ name: 'Astrid Demolin', role: 'Kontaktperson' }] })
    expect(build({ signers: ['Bo, chef, enhet 2'] }).blocks.at(-1)).toMatchObject({ signers: [{ name: 'Bo', role: 'chef, enhet 2' }] })
  })

  it('leaves out sections that nobody wrote', () => {
    const titles = build({ summary: ' ', background: '', consequences: '', recipients: [] }, { cityRole: '' }).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    for (const title of ['Sammanfattning', 'Ärendet', 'Konsekvenser för barn och miljö', 'Beslutet ska skickas till', 'Stadens del']) expect(titles).not.toContain(title)
    for (const title of ['Förslag till beslut', 'Bedömning', 'Ekonomi', 'Beslutsunderlag', 'Underskrift']) expect(titles).toContain(title)
  })

  it('has one title, first, and headings that never jump a level', () => {
    const levels = build().blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('is the same document for the same content, and plain JSON', () => {
    expect(JSON.parse(JSON.stringify(build()))).toEqual(build())
  })
})
