// Which packages are in the app, and under which licences: taken from what the bundler really read, not from a list by hand.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Packages that lie beside the bundle, with Electron itself. */
const BESIDE = ['electron', 'better-sqlite3', 'pdfkit', 'fontkit', 'hyphen', '@expo-google-fonts/source-sans-3']

/**
 * The package that a module belongs to, or null: `/x/node_modules/@mui/material/Button.js` -> `@mui/material`.
 * The innermost node_modules counts.
 * @param {string} moduleId
 */
export function packageOf(moduleId) {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0/, '').split('?')[0] ?? ''
  const at = path.lastIndexOf('/node_modules/')
  if (at < 0) return null
  const [scope = '', name = ''] = path.slice(at + '/node_modules/'.length).split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}

/**
 * A plugin that remembers the packages of everything it bundles.
 * @param {Set<string>} found
 * @returns {import('vite').Plugin}
 */
export const rememberPackages = (found) => ({
  name: 'remember-packages',
  generateBundle() {
    for (const id of this.getModuleIds()) {
      const name = packageOf(id)
      if (name) found.add(name)
    }
  },
})

/**
 * A package with all that it needs at run time.
 * @param {string} root
 * @param {string} name
 * @param {Set<string>} found
 */
function addWithDependencies(root, name, found) {
  const path = join(root, 'node_modules', name, 'package.json')
  if (found.has(name) || !existsSync(path)) return
  found.add(name)
  // Electron's own dependencies only fetch its binary; they are not in the app.
  if (name === 'electron') return
  for (const dependency of Object.keys(JSON.parse(readFileSync(path, 'utf8')).dependencies ?? {}))
    addWithDependencies(root, dependency, found)
}

/** The words by which a licence is known, for packages that carry its text and do not name it. */
const KNOWN_WORDS = [['MIT', 'Permission is hereby granted, free of charge, to any person obtaining a copy']]

/** @param {string} folder of a package */
function licenceByText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name))
  const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll(/\s+/g, ' ') : ''
  return KNOWN_WORDS.find(([, words]) => words !== undefined && text.includes(words))?.[0] ?? 'unknown'
}

/**
 * @param {{ license?: string | { type?: string }, licenses?: { type?: string }[] }} manifest
 * @param {string} folder of the package
 */
function licenceOf({ license, licenses }, folder) {
  if (typeof license === 'string') return license
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? licenceByText(folder)
}

/**
 * Writes dist/licences.json, which the app shows under Inställningar.
 * @param {string} root
 * @param {readonly string[]} bundled names of the packages inside the bundles
 */
export function writeLicences(root, bundled) {
  const names = new Set()
  for (const name of BESIDE) addWithDependencies(root, name, names)
  for (const name of bundled) names.add(name)
  const packages = [...names].toSorted().map((name) => {
    const folder = join(root, 'node_modules', name)
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return { name, version: manifest.version, licence: licenceOf(manifest, folder) }
  })
  writeFileSync(join(root, 'dist', 'licences.json'), `${JSON.stringify(packages, null, 1)}\n`)
}
