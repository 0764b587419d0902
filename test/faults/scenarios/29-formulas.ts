import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { EXPORT_FORMATS } from '../../../shared/domain/exports/format.ts'
import { emptyActor } from '../../../shared/domain/register/actor.ts'
import { newId } from '../../../shared/newId.ts'
import { readTableBytes } from '../../../electron/tables/readTable.ts'
import { valueOf } from '../../support/store.ts'
import type { Scenario } from '../scenario.ts'

const FORMULAS = ['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1+1', ' =1+1', '\u00a0=1+1', "'=1+1", '=cmd|calc', '＝1+1', 'Rad ett\n=1+1', 'Rad ett\n  @x', '=1;2', '="a;b"']

/** A cell of which a line begins as a formula, also after spaces of any kind. */
const isFormula = (cell: string): boolean => cell.split(/\r\n|\r|\n/).some((line) => /^[\s\u00a0]*[=+\-@＝＋－＠]/u.test(line))

export const scenario: Scenario = {
  number: 29,
  title: 'Formulas in what is opened in a spreadsheet',
  quick: true,
  run: async (context) => {
    const store = context.store(':memory:')
    const written = new Set<string>()
    for (const text of FORMULAS) {
      const actor = { ...emptyActor, id: newId(), expectedRevision: 0, name: `${text} `, notes: text, address: text, tags: [] }
      const saved = valueOf(await store.client.register.save(actor))
      for (const each of [saved.name, saved.notes, saved.address]) written.add(each)
    }
    let cells = 0
    for (const format of EXPORT_FORMATS.filter((each) => each !== 'vcard')) {
      const { rows } = await readTableBytes(readFileSync(valueOf(await store.client.exports.write({ format, actorIds: null })).path))
      assert.ok(rows.length > FORMULAS.length)
      for (const cell of rows.flatMap((row) => row.cells)) {
        cells += 1
        assert.ok(!isFormula(cell), `a formula in a ${format} cell: ${JSON.stringify(cell)}`)
      }
    }
    // Read in again, they are what was typed.
    const kept = new Set(valueOf(await store.client.exports.list({})).map(({ id }) => id))
    const rows = store.context.connection.prepare('SELECT name, notes, address FROM actor').all() as Record<string, string>[]
    const there = new Set(rows.flatMap((row) => Object.values(row)))
    return { done: `Exported actors whose names, addresses and notes are ${FORMULAS.length} kinds of formula, as CSV and as XLSX, and read every cell`, seen: 'The text in its cell, with an apostrophe before it; never what it would compute.', lost: [...written].filter((text) => !there.has(text)), figures: { cells, files: kept.size } }
  },
}
