import type { ExportedActor, ExportedContact } from './format.ts'

const encoder = new TextEncoder()
const MOST_OCTETS = 75

const value = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')

/** Lines longer than 75 octets go on in the next one after a space, never inside a character (RFC 6350, 3.2). */
function folded(line: string): string {
  let [folding, octets] = ['', 0]
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > MOST_OCTETS) [folding, octets] = [`${folding}\r\n `, 1]
    folding += character
    octets += size
  }
  return folding
}

/** A card of the properties that say anything. */
const card = (properties: readonly (readonly [name: string, text: string])[]): string =>
  [['BEGIN', 'VCARD'] as const, ['VERSION', '4.0'] as const, ...properties.filter(([, text]) => text !== ''), ['END', 'VCARD'] as const]
    .map(([name, text]) => `${folded(`${name}:${text}`)}\r\n`)
    .join('')

const actorCard = (actor: ExportedActor): string =>
  card([
    ['KIND', 'org'],
    ['UID', `urn:uuid:${actor.id}`],
    ['FN', value(actor.name)],
    ['ORG', value(actor.name)],
    ...actor.aliases.map((alias) => ['NICKNAME', value(alias)] as const),
    ['ADR;TYPE=work', actor.address === '' ? '' : `;;${value(actor.address)};;;;`],
    ['TEL;TYPE=work;VALUE=text', value(actor.phone)],
    ['EMAIL;TYPE=work', value(actor.email)],
    ['URL', /^[a-z][a-z0-9+.-]*:/i.test(actor.web) || actor.web === '' ? value(actor.web) : value(`https://${actor.web}`)],
    ['CATEGORIES', actor.tags.map(value).join(',')],
  ])

const contactCard = (actor: ExportedActor, contact: ExportedContact): string =>
  card([
    ['KIND', 'individual'],
    ['UID', `urn:uuid:${contact.id}`],
    ['FN', value(contact.name)],
    ['ORG', value(actor.name)],
    ['TITLE', value(contact.role)],
    ['TEL;TYPE=work;VALUE=text', value(contact.phone)],
    ['EMAIL;TYPE=work', value(contact.email)],
  ])

/** vCard 4.0: one card for each actor, and one for each person with the first actor that he or she stands at. */
export function* vcards(actors: Iterable<ExportedActor>): Generator<string> {
  const written = new Set<string>()
  for (const actor of actors) {
    yield actorCard(actor)
    for (const contact of actor.contacts) {
      if (written.has(contact.id)) continue
      written.add(contact.id)
      yield contactCard(actor, contact)
    }
  }
}
