import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inProject } from '../../build/setup/paths.mjs'

const sourcesOf = (...path: string[]): string[] => (JSON.parse(readFileSync(inProject('dist', ...path), 'utf8')) as { sources: string[] }).sources

/** The files that the page names itself, so that they are read before anything is drawn. */
const pageFiles = (): string[] =>
  [...readFileSync(inProject('dist', 'renderer', 'index.html'), 'utf8').matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, address = '']) => basename(address))

/** The bundler's own few lines come from no source, and have no map. */
const hasMap = (file: string): boolean => existsSync(inProject('dist', 'renderer', 'assets', `${file}.map`))

const pageSources = (): string[] => pageFiles().filter(hasMap).flatMap((file) => sourcesOf('renderer', 'assets', `${file}.map`))

describe('what is read before the first screen', () => {
  test('holds no page but the first, no calendar and no PDF', () => {
    const sources = pageSources()
    const features = sources.flatMap((source) => /renderer\/features\/(\w+)\//.exec(source)?.[1] ?? [])
    expect([...new Set(features)].toSorted()).toEqual(['overview', 'tasks'])
    expect(sources.filter((source) => /x-date-pickers|dayjs|pdfjs-dist/.test(source))).toEqual([])
  })

  test('leaves what calls look like to those who answer them', () => {
    const contract = /shared\/ipc\/contract\//
    expect(pageSources().filter((source) => contract.test(source))).toEqual([])
    expect(sourcesOf('electron', 'main.cjs.map').filter((source) => contract.test(source))).toEqual([])
    expect(sourcesOf('electron', 'store.cjs.map').some((source) => contract.test(source))).toBe(true)
  })

  test('leaves Word documents and letters for when they come', () => {
    const packages = /node_modules\/(docx|postal-mime)\//
    expect(sourcesOf('electron', 'store.cjs.map').filter((source) => packages.test(source))).toEqual([])
    expect(readdirSync(inProject('dist', 'electron'))).toEqual(expect.arrayContaining(['store-docx.cjs', 'store-postal-mime.cjs']))
  })
})
