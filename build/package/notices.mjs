// The licences of others, in full, as most of them ask for wherever their work is handed on.
import { licenceTextOf } from './components.mjs'

/** @typedef {import('./components.mjs').Component} Component */

const RULE = '-'.repeat(79)

/**
 * @param {readonly Component[]} components
 * @returns {string} one text with every licence; packages with the same words stand above them together
 */
export function noticesOf(components) {
  /** @type {Map<string, Component[]>} */
  const byText = new Map()
  for (const each of components) {
    const text = licenceTextOf(each.name) ?? `Licence: ${each.licence}`
    byText.set(text, [...(byText.get(text) ?? []), each])
  }
  const parts = [...byText].map(([text, those]) => [...those.map(({ name, version }) => `${name} ${version}`), '', text].join('\n'))
  return [`Samverkansstöd contains work by others. Chromium's own list is in LICENSES.chromium.html.`, ...parts, ''].join(`\n\n${RULE}\n\n`)
}
