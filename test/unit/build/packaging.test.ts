import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ensureBundle } from '../../../build/bundle/bundle.mjs'
import { componentsOf, licenceTextOf } from '../../../build/package/components.mjs'
import { controlOf } from '../../../build/package/deb.mjs'
import { noticesOf } from '../../../build/package/notices.mjs'
import { billOfMaterials } from '../../../build/package/sbom.mjs'
import { inProject } from '../../../build/setup/paths.mjs'

const readJson = (name: string) => JSON.parse(readFileSync(inProject(name), 'utf8'))

interface Bill {
  readonly bomFormat: string
  readonly specVersion: string
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } }
  readonly components: readonly { name: string; version: string; purl: string; hashes?: unknown; licenses?: readonly object[] }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

describe('the bill of materials', async () => {
  await ensureBundle()
  const components = componentsOf('45.4.1')
  const bill = JSON.parse(billOfMaterials(components)) as Bill

  test('names every package in the app, with its address, hash and licence', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { component: { name: 'samverkansstod', version: readJson('package.json').version } } })
    expect(bill.components).toHaveLength(components.length)
    for (const { name, version, purl, licenses } of bill.components) {
      expect(decodeURIComponent(purl)).toBe(`pkg:npm/${name}@${version}`)
      expect(licenses, name).toHaveLength(1)
    }
    // What is fetched from elsewhere than the registry has no hash there.
    expect(bill.components.filter(({ hashes }) => hashes === undefined).map(({ name }) => name)).toEqual(['electron'])
  })

  test('holds what runs and not what only makes it', () => {
    const names = bill.components.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['electron', 'react', '@mui/material', 'better-sqlite3', 'pdfkit']))
    for (const tool of ['vite', 'vitest', 'typescript', 'electron-builder', 'playwright-core']) expect(names).not.toContain(tool)
  })

  test('says which Electron was packaged, not which one is asked for', () => {
    const other = JSON.parse(billOfMaterials(componentsOf('33.2.1'))) as Bill
    expect(other.components.find(({ name }) => name === 'electron')?.version).toBe('33.2.1')
  })

  test('is the same file from the same build', () => expect(billOfMaterials(components)).toBe(billOfMaterials(components)))

  test('every licence is known, and its text goes along where the package carries it', () => {
    const notices = noticesOf(components)
    for (const { name, version, licence } of components) {
      expect(licence, name).not.toBe('unknown')
      expect(notices).toContain(`${name} ${version}\n`)
    }
    expect(components.filter(({ name }) => licenceTextOf(name) !== null).length).toBeGreaterThan(components.length * 0.9)
  })
})

describe('the Debian package', () => {
  test('asks for the libraries that the runtime is linked with, under the names of old and new releases', () => {
    const control = controlOf({ version: '1.2.3~testing', architecture: 'amd64', kilobytes: 1234 })
    expect(control).toMatch(/^Version: 1\.2\.3~testing$/m)
    expect(control).toMatch(/^Depends: .*libgtk-3-0 \| libgtk-3-0t64.*libx11-xcb1/m)
    expect(control).toMatch(/^Installed-Size: 1234$/m)
    expect(control.endsWith('\n')).toBe(true)
  })
})

describe('the dependencies', () => {
  test('are pinned exactly', () => {
    const { dependencies, devDependencies } = readJson('package.json')
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test('run a script at installation only where that is said to be needed', () => {
    const { allowScripts } = readJson('package.json') as { allowScripts: Record<string, boolean> }
    const packages = readJson('package-lock.json').packages as Record<string, { hasInstallScript?: boolean; optional?: boolean }>
    const scripted = Object.entries(packages)
      .filter(([path, { hasInstallScript, optional }]) => path !== '' && hasInstallScript === true && optional !== true)
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
    expect(scripted.filter((name) => !(name in allowScripts))).toEqual([])
    expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node'])
  })

  test('carry the hash of every package in the lock file', () => {
    const packages = Object.entries(readJson('package-lock.json').packages as Record<string, { integrity?: string; link?: boolean }>)
    const bare = packages.filter(([path, { integrity, link }]) => path !== '' && !link && !integrity?.startsWith('sha512-'))
    expect(bare.map(([path]) => path)).toEqual([])
  })
})
