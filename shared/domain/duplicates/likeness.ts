import { nameLikeness, type PreparedName, prepareName } from './nameLikeness.ts'
import type { Reason } from './reason.ts'

/** What two actors are compared by. */
export interface Likened {
  readonly name: string
  readonly aliases: readonly string[]
  /** `NNNNNN-NNNN`, or ''. */
  readonly organisationNumber: string
  readonly phone: string
  readonly email: string
}

export interface Prepared {
  readonly names: readonly PreparedName[]
  readonly organisationNumber: string
  readonly phone: string
  readonly phoneDigits: string
  readonly email: string
}

/** Digits of a number, with +46 as 0. */
const digitsOf = (phone: string): string => phone.replace(/^\s*(\+|00)46/, '0').replace(/\D/g, '')

/** Too few digits are an extension or a slip. */
const SHORTEST_NUMBER = 7

/** Makes an actor ready to be compared with many. */
export const prepare = ({ name, aliases, organisationNumber, phone, email }: Likened): Prepared => ({
  names: [name, ...aliases].filter((each) => each.trim() !== '').map(prepareName),
  organisationNumber,
  phone,
  phoneDigits: digitsOf(phone).length >= SHORTEST_NUMBER ? digitsOf(phone) : '',
  email: email.toLowerCase(),
})

function bestName(a: Prepared, b: Prepared): Reason | null {
  let best: Reason | null = null
  for (const one of a.names)
    for (const other of b.names) {
      const reason = nameLikeness(one, other)
      if (reason && reason.score > (best?.score ?? 0)) best = reason
    }
  return best
}

/** Why two prepared actors may be one and the same, the strongest reason first; empty where nothing says so. */
export function likenessOf(a: Prepared, b: Prepared): Reason[] {
  const reasons: Reason[] = []
  const number = a.organisationNumber
  if (number !== '' && number === b.organisationNumber) reasons.push({ kind: 'organisationNumber', score: 0.98, value: number })
  const name = bestName(a, b)
  if (name) reasons.push(name)
  if (a.email !== '' && a.email === b.email) reasons.push({ kind: 'email', score: 0.75, value: a.email })
  if (a.phoneDigits !== '' && a.phoneDigits === b.phoneDigits) reasons.push({ kind: 'phone', score: 0.72, value: a.phone })
  if (reasons.length > 0 && number !== '' && b.organisationNumber !== '' && number !== b.organisationNumber)
    reasons.push({ kind: 'otherNumber', score: 0.6 })
  return reasons.toSorted((one, other) => other.score - one.score)
}

/** Why two actors may be one and the same. */
export const likeness = (a: Likened, b: Likened): Reason[] => likenessOf(prepare(a), prepare(b))
