// Makes one fault after the other and prints what came of each:
// `node run.ts [--long] [--seed <number>] [number ...]`. Ends with 1 where anything was lost or went wrong.
import { cpus, release, type } from 'node:os'
import { allScenarios, nameOf } from './all.ts'
import { summaryOf, tableOf, writeFindings } from './table.ts'
import { find, type Finding, isGood } from './verdict.ts'

const { argv } = process
const isLong = argv.includes('--long')
const seedAt = argv.indexOf('--seed')
const seed = seedAt > 0 ? Number(argv[seedAt + 1]) : 6
const wanted = argv.slice(2).filter((word, at) => /^\d+$/.test(word) && at + 2 !== seedAt + 1).map(Number)

const say = (text: string): void => void process.stdout.write(`${text}\n`)

async function main(): Promise<number> {
  const scenarios = (await allScenarios()).filter(({ number }) => wanted.length === 0 || wanted.includes(number))
  const findings: Finding[] = []
  for (const scenario of scenarios) {
    const finding = await find(scenario, { isLong, seed })
    findings.push(finding)
    say(`${finding.verdict.padEnd(13)} ${nameOf(scenario)} (${(finding.milliseconds / 1000).toFixed(1)} s)${finding.why === null ? '' : `: ${finding.why}`}`)
  }
  const about = {
    Date: new Date().toISOString().slice(0, 10),
    Machine: `${type()} ${release()}, ${cpus().length} cores, Node ${process.versions.node}`,
    Loops: isLong ? 'long' : 'short',
    Seed: String(seed),
  }
  writeFindings(findings, about)
  say(`\n${tableOf(findings)}\n\n${summaryOf(findings)}`)
  return findings.every(isGood) ? 0 : 1
}

process.exit(await main())
