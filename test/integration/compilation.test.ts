// The compilation as files: accessible, with the right counts, checked for people before it leaves the house.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emptyActor } from '../../shared/domain/register/actor.ts'
import { newId } from '../../shared/newId.ts'
import { openCase } from '../support/cases.ts'
import { addOpinions, addTheme } from '../support/dialogue.ts'
import { checkPdf } from '../support/pdf/check.ts'
import { flattened, rawText } from '../support/pdf/extract.ts'
import { valueOf } from '../support/store.ts'
import { storeForEachTest } from './harness.ts'

const store = storeForEachTest()

async function sorted(texts: readonly string[]): Promise<string> {
  const caseId = await openCase(store())
  const opinions = await addOpinions(store(), caseId, texts, 'Boende')
  const theme = await addTheme(store(), caseId, 'Belysning')
  valueOf(await store().client.opinions.code({ caseId, add: opinions.map(({ id }) => ({ opinionId: id, themeId: theme.id })), remove: [] }))
  return caseId
}

describe('the compilation', () => {
  it('is written as a PDF that every reader can read, and as DOCX, each kept with its version', async () => {
    const caseId = await sorted(['Mörkt vid lekplatsen', 'Ännu mörkare vid skolan'])
    const { client } = store()
    const pdf = valueOf(await client.compilation.export({ caseId, format: 'pdf' }))
    expect(pdf).toMatchObject({ kind: 'compilation', version: 1, format: 'pdf' })
    expect(await checkPdf(pdf.path)).toEqual([])
    expect(flattened(await rawText(pdf.path))).toContain('Belysning 2 (100 %)')
    expect(valueOf(await client.compilation.export({ caseId, format: 'pdf' })).version).toBe(2)
    const docx = valueOf(await client.compilation.export({ caseId, format: 'docx' }))
    expect(docx).toMatchObject({ version: 1, format: 'docx' })
    expect(readFileSync(docx.path).subarray(0, 2).toString()).toBe('PK')
  })

  it('warns of examples that seem to tell who somebody is, and of no others', async () => {
    const { client } = store()
    const actor = valueOf(await client.register.save({ ...emptyActor, id: newId(), expectedRevision: 0, name: 'Föreningen' }))
    const person = { phone: '', email: '', preferredWay: 'notSet', source: '', sourceOn: null, influence: 'notSet', interest: 'notSet', notes: '' } as const
    const position = { id: newId(), actorId: actor.id, role: '', since: null, until: null }
    valueOf(await client.contacts.save({ ...person, id: newId(), expectedRevision: 0, name: 'Rut Uppdiktad', positions: [position] }))
    const caseId = await sorted(['Fråga Rut Uppdiktad om ljuset', 'Ring 070-174 06 05', 'Mörkt vid lekplatsen', 'Mejla bo@example.se'])
    const { warnings } = valueOf(await client.compilation.check({ caseId }))
    // Only what is shown as an example is looked at: here the first three.
    expect(warnings.map(({ text, kinds }) => [text, kinds])).toEqual([
      ['Fråga Rut Uppdiktad om ljuset', ['name']],
      ['Ring 070-174 06 05', ['phone']],
    ])
  })
})
