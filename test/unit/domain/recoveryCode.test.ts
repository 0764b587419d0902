import { describe, expect, it } from 'vitest'
import { readRecoveryCode, RECOVERY_CODE_BASE, RECOVERY_CODE_LENGTH, recoveryCodeOf } from '../../../shared/domain/recoveryCode.ts'

/** Codes that are the same in every run. */
const numbersOf = (seed: number): number[] =>
  Array.from({ length: RECOVERY_CODE_LENGTH }, (_, index) => Math.floor(Math.abs(Math.sin(seed * 97 + index) * 10_000)) % RECOVERY_CODE_BASE)
const codes = Array.from({ length: 20 }, (_, seed) => recoveryCodeOf(numbersOf(seed)))

describe('a recovery code', () => {
  it('is seven groups of five characters that cannot be taken for one another', () => {
    for (const code of codes) expect(code).toMatch(/^([1-9A-HJKMNP-TV-Z]{5}-){6}[1-9A-HJKMNP-TV-Z]{5}$/)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('is read however it is typed', () => {
    for (const code of codes)
      for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('-', ''), `  ${code.replaceAll('-', '–')}\n`, code.replaceAll('1', 'l')])
        expect(readRecoveryCode(typed)).toEqual({ code })
  })

  it('with one wrong character says in which group', () => {
    for (const code of codes)
      for (let at = 0; at < code.length; at += 1) {
        if (code[at] === '-') continue
        const wrong = `${code.slice(0, at)}${code[at] === '7' ? '8' : '7'}${code.slice(at + 1)}`
        expect(readRecoveryCode(wrong)).toEqual({ code: null, wrongGroup: Math.floor(at / 6) + 1 })
      }
  })

  it('with two characters or two groups that changed places is refused', () => {
    for (const code of codes) {
      const swapped = Array.from({ length: code.length - 1 }, (_, at) => `${code.slice(0, at)}${code[at + 1]}${code[at]}${code.slice(at + 2)}`)
      const [first, second, ...rest] = code.split('-')
      const wrong = [...swapped.filter((each) => each !== code && /^(\w{5}-){6}\w{5}$/.test(each)), [second, first, ...rest].join('-')]
      expect(wrong.map((each) => readRecoveryCode(each).code)).toEqual(wrong.map(() => null))
    }
  })

  it('that is too short or too long is refused without blaming a group', () => {
    const [code = ''] = codes
    for (const typed of ['', code.slice(0, 20), `${code}-${code}`]) expect(readRecoveryCode(typed)).toMatchObject({ code: null, wrongGroup: null })
  })
})
