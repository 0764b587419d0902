// How each of the four bundles is made. All are plain vite builds, so that one tool reads the sources everywhere.
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { packageOf } from './licences.mjs'

/** Packages that stay beside the bundle: native code, or files that they read from their own folder. */
const EXTERNAL = ['electron', 'better-sqlite3', 'pdfkit', 'fontkit', 'hyphen']
/** What the oldest runtime in use understands: Electron 33 (docs/adr/0003-runtime.md). */
const TARGETS = { node: 'node20', chrome: 'chrome130' }

/**
 * @param {string} specifier
 * @returns {boolean} whether an import is left for the running app to resolve
 */
export function isExternal(specifier) {
  const builtin = specifier.startsWith('node:') || builtinModules.includes(specifier)
  return builtin || EXTERNAL.some((name) => specifier === name || specifier.startsWith(`${name}/`))
}

/**
 * A sandboxed preload script may load no second file. Elsewhere, what is fetched when it is first used (Word documents,
 * letters) is a file of its own, named after its package, and not read at each start.
 * @param {string} name of the entry
 * @returns {import('vite').Rolldown.OutputOptions}
 */
function filesBeside(name) {
  if (name === 'preload') return { codeSplitting: false }
  return { chunkFileNames: (chunk) => `${name}-${packageOf(chunk.facadeModuleId ?? '') ?? chunk.name}.cjs` }
}

/**
 * One file for the main process, the preload script or the store process.
 * @param {string} root
 * @param {string} name of the entry: `main` for electron/main.ts
 * @param {string} output folder
 * @returns {import('vite').InlineConfig}
 */
export function electronOptions(root, name, output) {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'electron', `${name}.ts`),
      outDir: output,
      emptyOutDir: false,
      target: TARGETS.node,
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        external: isExternal,
        output: { format: 'cjs', entryFileNames: `${name}.cjs`, ...filesBeside(name) },
      },
    },
  }
}

/**
 * @param {string} root
 * @param {string} output folder
 * @returns {Promise<import('vite').InlineConfig>}
 */
export async function rendererOptions(root, output) {
  const { default: react } = await import('@vitejs/plugin-react')
  return {
    root: join(root, 'renderer'),
    configFile: false,
    logLevel: 'warn',
    // Relative addresses, because the app serves the folder over its own protocol.
    base: './',
    publicDir: false,
    plugins: [react()],
    build: {
      outDir: output,
      emptyOutDir: true,
      target: TARGETS.chrome,
      sourcemap: true,
      // The content security policy allows neither inline scripts nor data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
    },
  }
}
