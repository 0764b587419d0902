import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inProject, PROJECT_NODE } from '../../../build/setup/paths.mjs'

let house = ''
let findings: readonly string[] = []

interface Diagnostic {
  readonly code: string
  readonly filename: string
}

const lineTimes = (count: number) => Array.from({ length: count }, (_, index) => `export const line${index} = ${index}`).join('\n')
const longFunction = (lines: number) =>
  `export function long(values: number[]) {\n${Array.from({ length: lines }, (_, index) => `  values.push(${index})`).join('\n')}\n}\n`

/** The project's configuration and its own rules, on a house of its own. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'lint-house-'))
  cpSync(inProject('test', 'fixtures', 'lint'), house, { recursive: true })
  cpSync(inProject('.oxlintrc.json'), join(house, '.oxlintrc.json'))
  cpSync(inProject('build', 'lint'), join(house, 'build', 'lint'), { recursive: true })
  writeFileSync(join(house, 'shared', 'threeHundredLines.ts'), `${lineTimes(300)}\n`)
  writeFileSync(join(house, 'shared', 'oneLineMore.ts'), `${lineTimes(301)}\n`)
  writeFileSync(join(house, 'shared', 'fortyLines.ts'), longFunction(38))
  writeFileSync(join(house, 'shared', 'fortyOneLines.ts'), longFunction(39))
  const oxlint = inProject('node_modules', 'oxlint', 'bin', 'oxlint')
  const run = spawnSync(PROJECT_NODE, [oxlint, '--format', 'json'], { cwd: house, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: Diagnostic[] }
  findings = diagnostics.map(({ code, filename }) => `${filename.replaceAll('\\', '/')}: ${code}`).toSorted()
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

test('refuses exactly the files that break a layer', () => {
  const refused = findings.filter((each) => each.endsWith('house(allowed-imports)')).map((each) => each.replace(/:.*/, ''))
  expect(refused).toEqual([
    'electron/db/usesPdf.ts',
    'electron/features/cases/reachesIntoActors.ts',
    'electron/features/cases/usesElectron.ts',
    'electron/preload.ts',
    'renderer/features/cases/reachesIntoActors.ts',
    'renderer/features/cases/usesElectron.ts',
    'renderer/features/cases/usesNode.ts',
    'renderer/features/cases/usesStore.ts',
    'shared/domain/usesDatabase.ts',
    'shared/domain/usesNode.ts',
    'shared/ipc/usesReact.ts',
  ])
})

test('refuses a file of more than 300 lines and a function of more than 40', () => {
  expect(findings.filter((each) => each.includes('max-lines'))).toEqual([
    'shared/fortyOneLines.ts: eslint(max-lines-per-function)',
    'shared/oneLineMore.ts: eslint(max-lines)',
  ])
})

test.each([
  ['renderer/features/cases/looseTypes.ts', 'typescript(no-explicit-any)'],
  ['renderer/features/cases/looseTypes.ts', 'typescript(no-non-null-assertion)'],
  ['renderer/features/cases/talks.ts', 'eslint(no-console)'],
  ['renderer/features/cases/defaultExport.ts', 'import(no-default-export)'],
  ['shared/cycle/one.ts', 'import(no-cycle)'],
])('refuses in %s: %s', (file, rule) => {
  expect(findings).toContain(`${file}: ${rule}`)
})

test('has nothing to say about files that keep the rules', () => {
  const sound = ['shared/domain/rule.ts', 'electron/db/open.ts', 'electron/pdf/draw.ts', 'electron/platform/window.ts',
    'electron/features/cases/create.ts', 'renderer/features/cases/Screen.tsx', 'shared/threeHundredLines.ts', 'shared/fortyLines.ts']
  expect(findings.filter((finding) => sound.some((file) => finding.startsWith(`${file}:`)))).toEqual([])
})
