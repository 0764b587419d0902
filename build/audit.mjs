// `npm run audit`: asks the registry whether a package in the app has a known hole. Where the registry answers no such
// question it says so, and counts neither as good nor as bad.
import { spawnSync } from 'node:child_process'
import { enter } from './setup/enter.mjs'
import { ROOT } from './setup/paths.mjs'

/** What the window is bundled from is a development dependency to npm, so all are asked about. */
const COMMAND = ['audit', '--json', '--audit-level=high']

await enter(async () => {
  const { stdout } = spawnSync('npm', COMMAND, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' })
  const report = /** @type {{ metadata?: { vulnerabilities: Record<string, number> }, vulnerabilities?: Record<string, { name: string, severity: string, fixAvailable: unknown }> }} */ (
    JSON.parse(stdout || '{}')
  )
  if (!report.metadata) {
    console.log('NOT CHECKED: the registry that is used here answers no questions about known holes.')
    return 0
  }
  const grave = Object.values(report.vulnerabilities ?? {}).filter(({ severity }) => severity === 'high' || severity === 'critical')
  for (const { name, severity, fixAvailable } of grave) console.log(`${severity}: ${name}${fixAvailable ? ' (a newer version mends it)' : ''}`)
  console.log(`${report.metadata.vulnerabilities['total'] ?? 0} known holes, ${grave.length} of them grave`)
  return grave.length === 0 ? 0 : 1
})
