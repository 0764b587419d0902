import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { renderPdf } from '../../../electron/pdf/render.ts'
import { buildRecoverySheet } from '../../../shared/documents/recoverySheet.ts'
import { processModelSchema } from '../../../shared/domain/processModel.ts'
import { RECOVERY_CODE_LENGTH, recoveryCodeOf } from '../../../shared/domain/recoveryCode.ts'
import { checkPdf } from '../../support/pdf/check.ts'

const model = processModelSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../../resources/process-models/malmo-2020.json'), 'utf8')))
const code = recoveryCodeOf(Array.from({ length: RECOVERY_CODE_LENGTH }, (_, index) => (index * 7 + 3) % 31))
const sheet = buildRecoverySheet({ code, at: '2026-11-21T13:02:00.000Z', databaseId: '01a2000d-4666-79f7-a3f3-aa474c0af752', name: 'Astrid Uppdiktad' }, model)

it('says the code group by group, what it belongs to, and where to sign', () => {
  const table = sheet.blocks.find((block) => block.kind === 'table')
  expect(table?.rows.map(([number]) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  expect(JSON.stringify(table?.rows[0])).toContain(Array.from(code.slice(0, 5)).join(' '))
  expect(sheet.blocks.at(-1)?.kind).toBe('signatures')
  expect(JSON.stringify(sheet)).toContain('01a2000d-4666-79f7-a3f3-aa474c0af752')
})

it('is one page that everybody can read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samverkansstod-sheet-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const { bytes, pageCount, missingCharacters } = await renderPdf(sheet, { profile: 'PDF/A-1a' })
  expect([pageCount, missingCharacters]).toEqual([1, []])
  writeFileSync(join(folder, 'sheet.pdf'), bytes)
  expect(await checkPdf(join(folder, 'sheet.pdf'))).toEqual([])
})
