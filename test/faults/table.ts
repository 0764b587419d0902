// The findings as a table for people and as JSON for programs.
import { mkdirSync, writeFileSync } from 'node:fs'
import { inProject } from '../../build/setup/paths.mjs'
import type { Finding } from './verdict.ts'
import { counted } from './words.ts'

/** Folders of this run say nothing to who reads the table. */
const withoutPlaces = (text: string): string => text.replaceAll(/\/\S*samverkansstod-[\w-]+\//g, '…/')

const cell = (text: string): string => withoutPlaces(text).replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ').trim()

const lostCell = ({ shown }: Finding): string => (shown === null ? '–' : shown.lost.length === 0 ? '0' : String(shown.lost.length))

const rowOf = (finding: Finding): string => {
  const { number, title, isControl, shown, verdict, why } = finding
  const figures = Object.entries(shown?.figures ?? {}).map(([what, count]) => counted(count, what, what)).join(', ')
  const done = [shown?.done ?? why ?? '', figures === '' ? '' : `(${figures})`].join(' ')
  return `| ${number}${isControl ? ' control' : ''} | ${cell(title)} | ${cell(done)} | ${cell(shown?.seen ?? '–')} | ${lostCell(finding)} | ${verdict} |`
}

export function tableOf(findings: readonly Finding[]): string {
  const head = ['| | Fault | What was done | What the user meets | Lost | Verdict |', '|---|---|---|---|---|---|']
  return [...head, ...findings.map(rowOf)].join('\n')
}

const countOf = (findings: readonly Finding[], verdict: Finding['verdict']): number => findings.filter((each) => each.verdict === verdict).length

/** One line over all of them. */
export function summaryOf(findings: readonly Finding[]): string {
  const faults = findings.filter(({ isControl }) => !isControl)
  const lost = faults.reduce((sum, { shown }) => sum + (shown?.lost.length ?? 0), 0)
  const bad = countOf(faults, 'LOST') + countOf(faults, 'FAILED')
  return `${counted(faults.length, 'fault')}: ${countOf(faults, 'survived')} survived, ${bad} failed, ${countOf(faults, 'not shown')} not shown; lost: ${lost}`
}

/** Writes out/faults/faults.md and .json. */
export function writeFindings(findings: readonly Finding[], about: Readonly<Record<string, string>>): void {
  const folder = inProject('out', 'faults')
  mkdirSync(folder, { recursive: true })
  const head = Object.entries(about).map(([what, value]) => `${what}: ${value}`)
  writeFileSync(inProject('out', 'faults', 'faults.md'), [...head, '', tableOf(findings), '', summaryOf(findings), ''].join('\n'))
  writeFileSync(inProject('out', 'faults', 'faults.json'), `${JSON.stringify({ about, findings }, null, 2)}\n`)
}
