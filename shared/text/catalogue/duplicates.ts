import { assertNever } from '../../assertNever.ts'
import type { ActorField, ContactField, Side } from '../../domain/duplicates/merging.ts'
import type { Reason } from '../../domain/duplicates/reason.ts'
import { formatAmount } from '../../domain/money.ts'
import { actorText } from './register.ts'

type NameReason = Extract<Reason, { kind: 'name' }>

function nameSentence({ how, first, second, word }: NameReason): string {
  switch (how) {
    case 'same':
      return 'Samma namn'
    case 'letters':
      return `Namnen skiljer sig bara i tecken: ${first} och ${second}`
    case 'form':
      return `Samma namn, men företags- eller föreningsformen skrivs olika: ${first} och ${second}`
    case 'order':
      return `Samma ord i annan ordning: ${first} och ${second}`
    case 'spacing':
      return `Samma namn ihop- eller särskrivet: ${first} och ${second}`
    case 'misspelt':
      return `Namnen skiljer sig i någon bokstav: ${first} och ${second}`
    case 'added':
      return `Namnen skiljer sig bara i ordet ${word}: ${first} och ${second}`
    default:
      return assertNever(how)
  }
}

/** Why two entries may be one, in words. */
export function reasonSentence(reason: Reason): string {
  switch (reason.kind) {
    case 'organisationNumber':
      return `Samma organisationsnummer: ${reason.value}`
    case 'phone':
      return `Samma telefon: ${reason.value}`
    case 'email':
      return `Samma e-post: ${reason.value}`
    case 'otherNumber':
      return 'Talar emot: olika organisationsnummer'
    case 'sameActor':
      return `Samma namn hos samma aktör: ${reason.actorName}`
    case 'name':
      return nameSentence(reason)
    default:
      return assertNever(reason)
  }
}

const count = (total: number): string => (total === 1 ? '1 par' : `${formatAmount(total)} par`)

export const duplicatesText = {
  title: 'Dubbletter',
  facts: 'Poster som troligen är en och samma. Slå ihop dem, eller säg att de inte är samma.',
  kinds: { actor: 'Aktörer', contact: 'Kontakter' },
  kindFilter: 'Visa',
  searching: 'Letar igenom registret …',
  found: (total: number, shown: number): string =>
    shown < total ? `${count(total)} hittades. De ${formatAmount(shown)} troligaste visas.` : `${count(total)} hittades.`,
  none: { actor: 'Inga aktörer ser ut att vara dubbletter.', contact: 'Inga kontakter ser ut att vara dubbletter.' },
  searchAgain: 'Leta igen',
  merge: 'Jämför och slå ihop',
  mergeLabel: (one: string, other: string): string => `Jämför och slå ihop ${one} och ${other}`,
  notSame: 'Inte samma',
  notSameLabel: (one: string, other: string): string => `${one} och ${other} är inte samma`,
  keptApart: (one: string, other: string): string => `${one} och ${other} visas inte som dubbletter mer.`,
  and: 'och',
  toRegister: 'Till alla aktörer',
  link: 'Leta efter dubbletter',
  similarHeading: 'Finns aktören redan?',
  openSimilar: (name: string): string => `Öppna ${name}`,
} as const

export const mergeText = {
  title: 'Slå ihop till en',
  explained: {
    actor:
      'Välj vilken uppgift som ska gälla. Roller, åtaganden, kontakter och listor följer med. Båda namnen går att söka på, och etiketterna läggs samman.',
    contact: 'Välj vilken uppgift som ska gälla. Platserna hos aktörer och rollerna i ärenden följer med.',
  },
  same: 'Lika hos båda',
  empty: 'tomt',
  both: 'Båda',
  confirm: 'Slå ihop',
  merged: (loser: string, winner: string): string => `${loser} slogs ihop med ${winner}.`,
  standing: 'Sammanslagna',
  standingLine: (loser: string): string => `${loser} ingår sedan`,
  standingIn: (loser: string, winner: string): string => `${loser} ingår i ${winner} sedan`,
  split: 'Dela igen',
  splitLabel: (loser: string): string => `Dela igen: ${loser} blir en egen post`,
  wasSplit: (loser: string): string => `${loser} är en egen post igen.`,
  actorFields: {
    name: actorText.name,
    kind: actorText.kind,
    organisationNumber: actorText.organisationNumber,
    address: actorText.address,
    area: actorText.area,
    web: actorText.web,
    phone: actorText.phone,
    email: actorText.email,
    notes: actorText.notes,
  } satisfies Record<ActorField, string>,
  contactFields: {
    name: 'Namn',
    phone: 'Telefon',
    email: 'E-post',
    preferredWay: 'Helst kontakt via',
    source: 'Varifrån uppgifterna kommer',
    influence: 'Inflytande',
    interest: 'Intresse',
    notes: 'Anteckningar',
  } satisfies Record<ContactField, string>,
  sides: { winner: 'Första', loser: 'Andra', both: 'Båda' } satisfies Record<Side, string>,
} as const
