// What the packaged app consists of: the packages that are in it, as the bundler found them, and Electron itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject, ROOT } from '../setup/paths.mjs'

/**
 * @typedef {object} Component
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX expression, or `unknown`
 * @property {string | null} integrity of the package as it was fetched: `sha512-` and the hash in base64
 */

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/**
 * @param {string} electronVersion of the runtime that is packaged, which need not be the one in package.json
 * @returns {Component[]}
 */
export function componentsOf(electronVersion) {
  const locked = readJson(inProject('package-lock.json')).packages
  return readJson(inProject('dist', 'licences.json')).map((/** @type {Component} */ { name, version, licence }) => {
    const isRuntime = name === 'electron'
    // The hash in the lock file is that of the package that fetches Electron, not of Electron.
    const integrity = isRuntime ? null : (locked[`node_modules/${name}`]?.integrity ?? null)
    return { name, version: isRuntime ? electronVersion : version, licence, integrity }
  })
}

/**
 * The licence as its authors wrote it, and the notices that go with it.
 * @param {string} name of a package
 * @returns {string | null}
 */
export function licenceTextOf(name) {
  const folder = join(ROOT, 'node_modules', name)
  if (!existsSync(folder)) return null
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file) && !/\.(js|json|ts|html)$/i.test(file))
  return files.length === 0 ? null : files.toSorted().map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
}
