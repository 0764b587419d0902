// Names whose owner is known: each actor has one proper name, and some have a second way of writing it.

const FIRST = ['Fastighetsägare', 'Företagare i', 'Hyresgäster i', 'Byalaget', 'Kulturföreningen', 'Idrottsföreningen', 'Odlarna i', 'BRF', 'Café', 'Handlarna vid', 'Bageri', 'Verkstaden']
const PLACES = ['Sofielund', 'Möllevången', 'Rosengård', 'Lindängen', 'Rörsjöstaden', 'Kirseberg', 'Holma', 'Ribersborg', 'Slottsstaden', 'Limhamn', 'Bunkeflo', 'Oxie', 'Husie', 'Värnhem', 'Nydala', 'Hermodsdal', 'Augustenborg', 'Lorensborg', 'Dammfri', 'Annelund', 'Persborg', 'Apelgården', 'Kronprinsen', 'Västervång']
const OWN = ['Solrosen', 'Kastanjen', 'Trekanten', 'Vattentornet', 'Ekollonet', 'Fyrklövern', 'Hantverkaren', 'Stjärnan', 'Gnistan', 'Lyktan', 'Brunnen', 'Källaren', 'Bryggan', 'Kvarnen', 'Smedjan', 'Lövsalen', 'Spårvagnen']

export interface Labelled {
  readonly owner: number
  readonly name: string
}

/** A number between 0 and 1 that is the same on every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function slip(name: string, chance: () => number): string {
  const words = name.split(' ')
  const at = words.findIndex((word) => word.length >= 8)
  const word = words[at]
  if (word === undefined) return `${name} AB`
  const place = 2 + Math.floor(chance() * (word.length - 4))
  return words.with(at, word.slice(0, place) + word.slice(place + 1)).join(' ')
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')

const VARIANTS: readonly ((name: string, chance: () => number) => string)[] = [
  (name) => `${name} AB`,
  (name) => name.toUpperCase(),
  plain,
  slip,
  (name) => name.split(' ').toReversed().join(' '),
  (name) => name.replace(/^(\S+) /, '$1 BID '),
  (name) => (name.startsWith('BRF') ? name.replace('BRF', 'Bostadsrättsföreningen') : `${name} ek. för.`),
  // What no comparison of words can see: counts against the recall, as it should.
  (name) => name.split(' ').map((word) => word.slice(0, 1)).join(''),
]

/** All proper names there are, as many as asked for, and a second way of writing every fifth. */
export function labelledNames(count: number): Labelled[] {
  const chance = seeded(7)
  const all = FIRST.flatMap((first) => PLACES.flatMap((place) => ['', ...OWN].map((own) => `${first} ${place}${own && ` ${own}`}`)))
  const proper = all
    .map((name) => ({ name, at: chance() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, Math.floor((count * 5) / 6))
  return proper.flatMap(({ name }, owner) => [
    { owner, name },
    ...(owner % 5 === 0 ? [{ owner, name: VARIANTS[(owner / 5) % VARIANTS.length]!(name, chance) }] : []),
  ])
}
