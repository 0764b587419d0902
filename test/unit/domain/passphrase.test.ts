import { describe, expect, it } from 'vitest'
import { passphraseStrength } from '../../../shared/domain/passphrase.ts'

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'too-short'],
    ['elva tecken', 'too-short'],
    ['   kort   igen   ', 'too-short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['lösenord123456', 'weak'],
    ['SommarMalmö2026', 'weak'],
    ['abcdabcdabcd1234', 'weak'],
    ['tre kor i hagen', 'fair'],
    ['cykel lampa torg äpple', 'strong'],
    ['x9!Kq7#mP2vR4wTz', 'strong'],
  ])('of "%s" is %s', (typed, strength) => {
    expect(passphraseStrength(typed)).toBe(strength)
  })

  it('is counted on what is typed, however its letters are composed', () => {
    expect(passphraseStrength('öööööööööööö'.normalize('NFD'))).toBe(passphraseStrength('öööööööööööö'))
  })
})
