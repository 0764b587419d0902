// `npm run demo`: the tour. It drives the real app from a new case to the exported PDF and leaves pictures in out/demo/.
import { enter } from './setup/enter.mjs'

await enter(async () => {
  const { drive } = await import('./setup/drive.mjs')
  return drive('test/demo/tour.ts', process.argv.slice(2))
})
