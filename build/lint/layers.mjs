// The project's own lint rules: who may import whom. The table is the house plan of docs/adr/0002-layers.md made a check.

/**
 * One layer: files whose path starts with `from` may import the project paths in `allow`
 * and the packages in `packages` ('*' = any but those in `denyPackages`).
 * The first layer whose `from` matches a file decides.
 * @typedef {{ from: string, allow: string[], packages: string[], denyPackages?: string[] }} Layer
 */

const NODE = 'node:'

/** @type {Layer[]} */
export const LAYERS = [
  { from: 'shared/domain/', allow: ['shared/domain/', 'shared/text/'], packages: ['zod'] },
  { from: 'shared/', allow: ['shared/'], packages: ['zod'] },
  { from: 'electron/db/', allow: ['electron/db/', 'electron/seal/', 'electron/files/', 'shared/'], packages: ['better-sqlite3', 'zod', NODE] },
  { from: 'electron/seal/', allow: ['electron/seal/', 'electron/files/', 'shared/'], packages: ['zod', NODE] },
  { from: 'electron/pdf/', allow: ['electron/pdf/', 'shared/'], packages: ['pdfkit', 'fontkit', 'hyphen', NODE] },
  { from: 'electron/docx/', allow: ['electron/docx/', 'shared/'], packages: ['docx', NODE] },
  { from: 'electron/tables/', allow: ['electron/tables/', 'shared/'], packages: ['saxes', NODE] },
  { from: 'electron/work/', allow: ['electron/work/', 'electron/db/', 'electron/seal/', 'electron/files/', 'shared/'], packages: [NODE] },
  { from: 'electron/mail/', allow: ['electron/mail/', 'shared/'], packages: ['postal-mime', NODE] },
  { from: 'electron/features/', allow: ['electron/features/', 'electron/mail/', 'electron/work/', 'electron/db/', 'electron/seal/', 'electron/files/', 'electron/tables/', 'shared/'], packages: [NODE] },
  { from: 'electron/files/', allow: ['electron/files/', 'shared/'], packages: [NODE] },
  { from: 'electron/demo/', allow: ['electron/demo/', 'electron/work/', 'electron/handlers.ts', 'shared/'], packages: ['zod'] },
  { from: 'electron/ipc/', allow: ['electron/ipc/', 'shared/'], packages: ['electron', NODE] },
  { from: 'electron/platform/', allow: ['electron/platform/', 'electron/ipc/', 'electron/files/', 'shared/'], packages: ['electron', 'zod', NODE] },
  { from: 'electron/preload.ts', allow: ['shared/ipc/'], packages: ['electron'] },
  { from: 'electron/main.ts', allow: ['electron/', 'shared/'], packages: ['electron', NODE] },
  { from: 'electron/', allow: ['electron/', 'shared/', 'resources/'], packages: ['electron', 'zod', NODE] },
  { from: 'renderer/', allow: ['renderer/', 'shared/'], packages: ['*'], denyPackages: ['electron', 'better-sqlite3', 'pdfkit', NODE] },
]

/**
 * The feature a path belongs to, or null: `electron/features/cases/create.ts` -> `electron/features/cases`.
 * @param {string} path
 */
const featureOf = (path) => /^(electron|renderer)\/features\/[^/]+/.exec(path)?.[0] ?? null

/**
 * Resolves a relative import to a path from the project's root, with forward slashes.
 * @param {string} file path of the importing file, from the root
 * @param {string} specifier
 */
export function resolveRelative(file, specifier) {
  const parts = file.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/**
 * Why an import is refused, or null where it is allowed.
 * @param {string} file path of the importing file, from the project's root
 * @param {string} specifier what stands after `from`
 * @returns {string | null}
 */
export function refusalOf(file, specifier) {
  const layer = LAYERS.find((each) => file.startsWith(each.from))
  if (!layer) return null
  if (!specifier.startsWith('.')) {
    const matches = (/** @type {string} */ name) =>
      name === '*' || (name === NODE ? specifier.startsWith(NODE) : specifier === name || specifier.startsWith(`${name}/`))
    const allowed = layer.packages.some(matches) && !(layer.denyPackages ?? []).some(matches)
    return allowed ? null : `${layer.from} may not import the package "${specifier}"`
  }
  const target = resolveRelative(file, specifier)
  if (!layer.allow.some((prefix) => target.startsWith(prefix))) return `${layer.from} may not import "${target}"`
  const [own, other] = [featureOf(file), featureOf(target)]
  if (own && other && own !== other && !/\/index\.tsx?$/.test(target))
    return `a feature may import another feature only through its index file, not "${target}"`
  return null
}

/** @param {string} absolute */
function fromRoot(absolute) {
  const path = absolute.replaceAll('\\', '/')
  const match = /\/((?:shared|electron|renderer)\/(?!.*\/(?:shared|electron|renderer)\/).*)$/.exec(path)
  return match?.[1] ?? path
}

const allowedImports = {
  meta: { type: 'problem', docs: { description: 'imports follow the layers of the house' } },
  create(/** @type {any} */ context) {
    const root = String(context.cwd ?? process.cwd()).replaceAll('\\', '/')
    const absolute = String(context.physicalFilename ?? context.filename).replaceAll('\\', '/')
    const file = absolute.startsWith(`${root}/`) ? absolute.slice(root.length + 1) : fromRoot(absolute)
    const check = (/** @type {any} */ node) => {
      const specifier = node.source?.value
      if (typeof specifier !== 'string') return
      const refusal = refusalOf(file, specifier)
      if (refusal) context.report({ node: node.source, message: refusal })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}

export default { meta: { name: 'house' }, rules: { 'allowed-imports': allowedImports } }
