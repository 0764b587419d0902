// `npm run bundle`: brings dist/ up to date.
import { enter } from './setup/enter.mjs'

await enter(async () => {
  const { ensureBundle } = await import('./bundle/bundle.mjs')
  if (!(await ensureBundle())) console.log('dist/ is up to date')
})
