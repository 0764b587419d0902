// Measures the real app against raw baselines in the same run; prints a table and writes out/bench/bench.json.
// There is no pass mark: docs/benchmarks.md tells what the rows mean. Started by `npm run bench`.
import { ensureDisplay } from '../../build/display/display.mjs'
import { clearGround, type Ground, prepareGround } from './ground.ts'
import { loadNow, machineFacts } from './machine.ts'
import { measureBridge } from './parts/bridge.ts'
import { measureGaps } from './parts/gaps.ts'
import { measureMeeting } from './parts/meeting.ts'
import { measureImports } from './parts/imports.ts'
import { measureMemory } from './parts/memory.ts'
import { measureMoney } from './parts/money.ts'
import { measurePortfolio } from './parts/portfolio.ts'
import { measureOpinions } from './parts/opinions.ts'
import { measurePackaged } from './parts/packaged.ts'
import { measurePdf } from './parts/pdf.ts'
import { measurePlan } from './parts/plan.ts'
import { measureRegister } from './parts/register.ts'
import { measureSave } from './parts/save.ts'
import { measureScreens } from './parts/screens.ts'
import { measureScroll } from './parts/scroll.ts'
import { measureSearch } from './parts/search.ts'
import { measureStart } from './parts/start.ts'
import { type Findings, tableOf, writeReport } from './report.ts'

const PARTS: Readonly<Record<string, (ground: Ground) => Promise<Findings>>> = {
  start: measureStart,
  screens: measureScreens,
  scroll: measureScroll,
  save: measureSave,
  search: measureSearch,
  register: measureRegister,
  opinions: measureOpinions,
  meeting: measureMeeting,
  plan: measurePlan,
  imports: measureImports,
  bridge: measureBridge,
  pdf: measurePdf,
  portfolio: measurePortfolio,
  money: measureMoney,
  memory: measureMemory,
  packaged: measurePackaged,
  gaps: measureGaps,
}

const HELP = `npm run bench [-- [--quick] [part ...]]
Parts: ${Object.keys(PARTS).join(', ')}; all of them by default. --quick measures each only three times.`

async function measure(ground: Ground, names: readonly string[]): Promise<Findings> {
  const all: Findings[] = []
  for (const name of names) {
    const part = PARTS[name]
    if (!part) throw new Error(`There is no part named ${name}.\n${HELP}`)
    console.log(`Measuring ${name}`)
    const findings = await part(ground)
    console.log(`\n${tableOf(findings)}\n`)
    all.push(findings)
  }
  return { rows: all.flatMap(({ rows }) => rows), notMeasured: all.flatMap(({ notMeasured }) => notMeasured) }
}

async function run(commandLine: readonly string[]): Promise<void> {
  if (commandLine.includes('--help')) return console.log(HELP)
  const quick = commandLine.includes('--quick')
  const named = commandLine.filter((each) => !each.startsWith('--'))
  const endDisplay = await ensureDisplay()
  const ground = await prepareGround(quick)
  try {
    const { seeded } = ground
    const machine = machineFacts(ground.runtime)
    const made = seeded.seedSeconds === null ? 'made earlier' : `made in ${seeded.seedSeconds.toFixed(0)} s`
    console.log(`Electron ${machine.electron} on ${machine.processors} processors, load ${machine.loadBefore.toFixed(1)}; ${seeded.cases} cases, ${seeded.sizeMB.toFixed(0)} MB, ${made}`)
    const findings = await measure(ground, named.length > 0 ? named : Object.keys(PARTS))
    const path = writeReport({ machine: { ...machine, loadAfter: loadNow() }, seeded: { ...seeded, path: undefined }, quick, ...findings })
    console.log(`${tableOf(findings)}\n\n${path}`)
  } finally {
    await clearGround(ground)
    endDisplay()
  }
}

await run(process.argv.slice(2))
