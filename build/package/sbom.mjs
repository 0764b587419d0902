// The bill of materials: which packages the app is made of, for those who have to know whether a found hole is theirs.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library'
import { PackageURL } from 'packageurl-js'
import { inProject } from '../setup/paths.mjs'

/** @typedef {import('./components.mjs').Component} Component */

/** @param {string} licence one SPDX name, or several put together by AND, OR and WITH */
const licenceOf = (licence) =>
  /\s/.test(licence) ? new Models.LicenseExpression(licence) : new Models.SpdxLicense(licence)

/** @param {Pick<Component, 'name' | 'version'>} component `@mui/material` -> namespace `@mui`, name `material` */
function addressOf({ name, version }) {
  const [scope, plain] = name.startsWith('@') ? name.split('/') : [undefined, name]
  return new PackageURL('npm', scope, plain ?? name, version, undefined, undefined).toString()
}

/** @param {Component} component */
function describe({ name, version, licence, integrity }) {
  const purl = addressOf({ name, version })
  const type = name === 'electron' ? Enums.ComponentType.Framework : Enums.ComponentType.Library
  const component = new Models.Component(type, name, { version, bomRef: purl, purl })
  if (licence !== 'unknown') component.licenses.add(licenceOf(licence))
  if (integrity?.startsWith('sha512-'))
    component.hashes.set(Enums.HashAlgorithm['SHA-512'], Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex'))
  return component
}

/** A serial number that follows from the content, so that two builds of the same make the same file. @param {string} content */
function serialOf(content) {
  const [a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(createHash('sha256').update(content).digest('hex'))?.slice(1) ?? []
  return `urn:uuid:${a}-${b}-5${c}-8${d}-${e}`
}

/**
 * A CycloneDX 1.6 document as JSON.
 * @param {readonly Component[]} components
 * @returns {string}
 */
export function billOfMaterials(components) {
  const { name, version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
  const app = new Models.Component(Enums.ComponentType.Application, name, { version, bomRef: name })
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: app }), serialNumber: serialOf(JSON.stringify(components) + version) })
  for (const each of components.map(describe)) {
    bom.components.add(each)
    app.dependencies.add(each.bomRef)
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6))
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`
}
