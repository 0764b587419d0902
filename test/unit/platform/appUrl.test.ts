import { assert, constantFrom, array, property, string, webUrl } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileOfRequest, isOwnPage, START_URL } from '../../../electron/platform/appUrl.ts'

const BASE = 'app://samverkansstod'

describe('the file that an address names', () => {
  it.each([
    [START_URL, 'index.html'],
    [`${BASE}/`, 'index.html'],
    [`${BASE}/index.html?a=1#/arenden/7`, 'index.html'],
    [`${BASE}/assets/index-B4x_9.js`, 'assets/index-B4x_9.js'],
    [`${BASE}/assets/fonts/SourceSans3.woff2`, 'assets/fonts/SourceSans3.woff2'],
  ])('%s is %s', (address, file) => {
    expect(fileOfRequest(address)).toBe(file)
  })

  it.each([
    `${BASE}/../secret`,
    `${BASE}/..%2f..%2fetc/passwd`,
    `${BASE}/%2e%2e/%2e%2e/etc/passwd`,
    `${BASE}/..%5c..%5cwindows`,
    `${BASE}/assets/..%2F..%2Fmain.cjs`,
    `${BASE}/a\\..\\b`,
    `${BASE}//etc/passwd`,
    `${BASE}/%00`,
    `${BASE}/.env`,
    `${BASE}/a/.git/config`,
    `${BASE}/C:/Windows`,
    `${BASE}/räksmörgås.js`,
    'app://annan/index.html',
    'app:index.html',
    'http://samverkansstod/index.html',
    'https://example.se/app://samverkansstod/index.html',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:alert(1)',
    '',
    'inget',
  ])('%s is none, or stays within the folder', (address) => {
    const file = fileOfRequest(address)
    expect(file === null || /^(secret|etc\/passwd)$/.test(file)).toBe(true)
  })

  it('never leaves the folder, whatever the address', () => {
    const climbing = array(constantFrom('..', '%2e%2e', '/', '%2f', '\\', '%5c', '%00', 'a', '.', ':', '%', '?', '#', '@', 'index.html'), { maxLength: 12 })
    assert(
      property(climbing, string(), (parts, noise) => {
        for (const address of [`${BASE}/${parts.join('')}`, `${BASE}${noise}`, noise]) {
          const segments = fileOfRequest(address)?.split('/') ?? []
          expect(segments.every((each) => /^[\w-][\w.-]*$/.test(each) && each !== '..')).toBe(true)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('who may call the bridge', () => {
  it('is the start page alone', () => {
    expect(isOwnPage(START_URL)).toBe(true)
    expect(isOwnPage(`${START_URL}#/arenden`)).toBe(true)
    for (const address of [`${BASE}/assets/evil.html`, 'app://annan/index.html', 'about:blank', '', 'file:///index.html'])
      expect(isOwnPage(address)).toBe(false)
  })

  it('is no page of the web', () => {
    assert(
      property(webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        expect(isOwnPage(address)).toBe(false)
      }),
    )
  })
})
