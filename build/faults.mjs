// `npm run faults`: makes every fault that the app must survive, on the real code, and prints what came of each.
// `-- --long` runs the long loops; `-- 2 18` only these faults.
import { enter } from './setup/enter.mjs'

await enter(async () => {
  const { drive } = await import('./setup/drive.mjs')
  return drive('test/faults/run.ts', process.argv.slice(2))
})
