// `npm run icons`: draws resources/icons/icon.svg in every size that the platforms ask for. Run it when the drawing changes.
import { readFileSync, writeFileSync } from 'node:fs'
import { hasDisplay } from './display/display.mjs'
import { enter } from './setup/enter.mjs'
import { inProject } from './setup/paths.mjs'

const PNG_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256]
const icon = (/** @type {string} */ name) => inProject('resources', 'icons', name)

/** @typedef {import('./icons/containers.mjs').Picture} Picture */

/**
 * @param {import('playwright-core').Page} page
 * @param {string} svg
 * @param {number} size
 * @returns {Promise<Picture>}
 */
async function draw(page, svg, size) {
  const style = `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>`
  await page.setContent(style + svg)
  return { size, png: await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } }) }
}

async function drawAll() {
  const { _electron } = await import('playwright-core')
  const { environmentFor, resolveRuntime } = await import('./runtime/resolve.mjs')
  const runtime = await resolveRuntime()
  const folder = inProject('build', 'icons')
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [...runtime.launchArguments, '--force-device-scale-factor=1', folder],
    env: environmentFor(runtime, folder),
  })
  try {
    const page = await app.firstWindow()
    const svg = readFileSync(icon('icon.svg'), 'utf8')
    /** @type {Picture[]} */
    const pictures = []
    for (const size of PNG_SIZES) pictures.push(await draw(page, svg, size))
    return pictures
  } finally {
    await app.close()
  }
}

await enter(async () => {
  const { icnsOf, icoOf } = await import('./icons/containers.mjs')
  const { ensureDisplay } = await import('./display/display.mjs')
  const { ensureSystemPackages } = await import('./setup/system.mjs')
  await ensureSystemPackages(hasDisplay() ? ['runtime'] : ['runtime', 'display'])
  const endDisplay = await ensureDisplay()
  const pictures = await drawAll().finally(endDisplay)
  for (const { size, png } of pictures) writeFileSync(icon(`${size}x${size}.png`), png)
  writeFileSync(icon('icon.ico'), icoOf(pictures.filter(({ size }) => ICO_SIZES.includes(size))))
  writeFileSync(icon('icon.icns'), icnsOf(pictures))
  console.log(`Drew ${pictures.length} sizes into resources/icons/`)
})
