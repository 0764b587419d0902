import { strict as assert } from 'node:assert'
import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { valueOf } from '../../support/store.ts'
import { quickPdf } from '../../support/quickPdf.ts'
import { finalisedCase, viewOf } from '../../support/cases.ts'
import { addFile, fileOf } from '../../support/attachments.ts'
import type { Scenario } from '../scenario.ts'

const TITLES = ['../../../etc/passwd', '..\\..\\Windows', 'CON', 'nul.txt', 'COM¹', 'aux', 'LPT1.x', 'slut.', 'slut ', '...', '???', 'a:b*c|d', 'kvitto\u202efdp.exe', 'å'.repeat(120), '/absolut', '~$lås', 'rad\u2028ny', '-rf']
const FORBIDDEN = /[<>:"/\\|?*]|[\p{Cc}\p{Cf}\p{Cs}]|^[. ]|[. ]$|^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])\s*(\.|$)/iu

export const scenario: Scenario = {
  number: 34,
  title: 'File names: ../, CON, nul.txt, trailing dots, right-to-left, 120 å',
  quick: true,
  run: async (context) => {
    const store = context.store(join(context.folder(), 'samverkansstod.sqlite'), { renderPdf: quickPdf })
    const documents = join(store.folder, 'documents')
    const names: string[] = []
    for (const title of TITLES) {
      const caseId = await finalisedCase(store, { title })
      const attachment = await addFile(store, fileOf(store, `${TITLES.indexOf(title)}.txt`, title), { caseId })
      assert.ok((await viewOf(store, caseId)).versions.length === 1 && attachment.id !== '')
    }
    for (const { path } of valueOf(await store.client.documents.list({ caseId: null, kind: null, limit: 200 }))) {
      assert.equal(dirname(path), documents, `written outside its folder: ${path}`)
      names.push(basename(path))
    }
    assert.deepEqual(names.filter((name) => FORBIDDEN.test(name) || Buffer.byteLength(name) > 200), [])
    const there = readdirSync(documents)
    return { done: `Locked applications of ${TITLES.length} cases with such titles, with an attachment each`, seen: names.filter((name) => /CON|etc/.test(name)).join(', '), lost: names.filter((name) => !there.includes(name)), figures: { files: names.length } }
  },
}
