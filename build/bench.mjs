// `npm run bench`: measures the real app against raw baselines in the same run.
import { enter } from './setup/enter.mjs'

await enter(async () => {
  const { drive } = await import('./setup/drive.mjs')
  return drive('test/bench/run.ts', process.argv.slice(2))
})
