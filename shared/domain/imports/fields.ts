import { z } from 'zod'
import { foldForSearch } from '../../text/fold.ts'

/** What a column of a table can hold; also the columns of an export, in its order. */
export const IMPORT_FIELDS = [
  'actorName',
  'aliases',
  'kind',
  'organisationNumber',
  'address',
  'area',
  'web',
  'actorPhone',
  'actorEmail',
  'tags',
  'notes',
  'contactName',
  'contactRole',
  'contactPhone',
  'contactEmail',
  /** Written by the app's own export, so that a name can be corrected in the table. */
  'actorId',
  'contactId',
] as const
export const importFieldSchema = z.enum(IMPORT_FIELDS)
export type ImportField = z.infer<typeof importFieldSchema>

/** What each column holds; null = nothing that is wanted. */
export type ColumnFields = readonly (ImportField | null)[]

/** Headings as people write them, folded; the first of each is the one that the app itself writes. */
export const FIELD_HEADINGS: Record<ImportField, readonly [string, ...string[]]> = {
  actorName: ['aktor', 'namn', 'organisation', 'organisationsnamn', 'foretag', 'foretagsnamn', 'forening', 'foreningsnamn', 'aktorens namn', 'name', 'company', 'company name', 'organization', 'organisation name', 'actor'],
  aliases: ['andra namn', 'alias', 'kallas', 'smeknamn', 'aliases', 'also known as', 'other names'],
  kind: ['slag', 'typ', 'aktorstyp', 'kategori', 'sort', 'type', 'kind', 'category'],
  organisationNumber: ['organisationsnummer', 'org.nr', 'orgnr', 'org nr', 'org.nummer', 'orgnummer', 'organization number', 'registration number', 'vat number', 'momsnummer'],
  address: ['adress', 'gatuadress', 'besoksadress', 'postadress', 'address', 'street', 'street address'],
  area: ['omrade', 'stadsdel', 'delomrade', 'kvarter', 'plats', 'area', 'district', 'neighbourhood', 'neighborhood'],
  web: ['webbplats', 'webb', 'hemsida', 'webbadress', 'url', 'www', 'web', 'website', 'homepage'],
  actorPhone: ['telefon', 'tel', 'vaxel', 'telefonnummer', 'phone', 'telephone', 'phone number', 'company phone'],
  actorEmail: ['e-post', 'epost', 'mejl', 'mail', 'e-postadress', 'email', 'e-mail', 'email address', 'company email'],
  tags: ['taggar', 'etiketter', 'tagg', 'nyckelord', 'tags', 'labels', 'keywords'],
  notes: ['anteckningar', 'anteckning', 'kommentar', 'ovrigt', 'noteringar', 'notes', 'comment', 'comments', 'remarks'],
  contactName: ['kontaktperson', 'kontakt', 'kontaktpersonens namn', 'person', 'kontaktnamn', 'contact', 'contact name', 'contact person', 'full name'],
  contactRole: ['kontaktens roll', 'roll', 'befattning', 'titel', 'funktion', 'uppdrag', 'role', 'title', 'job title', 'position'],
  contactPhone: ['kontaktens telefon', 'mobil', 'mobiltelefon', 'mobilnummer', 'direkttelefon', 'mobile', 'mobile phone', 'contact phone', 'cell'],
  contactEmail: ['kontaktens e-post', 'kontaktens epost', 'kontaktens mejl', 'contact email', 'contact e-mail'],
  actorId: ['aktorens id', 'actor id'],
  contactId: ['kontaktens id', 'contact id'],
}

/** A heading as it is looked up and remembered. */
export const headingKey = (heading: string): string => foldForSearch(heading).replace(/[:*]+$/u, '').trim()

const FIELD_OF_HEADING = new Map<string, ImportField>(
  IMPORT_FIELDS.flatMap((field) => FIELD_HEADINGS[field].map((heading) => [heading, field] as const)),
)

/** Whether a first row names columns: at least half of what it says is known as a heading, or remembered as one. */
export function looksLikeHeadings(cells: readonly string[], remembered: ReadonlyMap<string, ImportField | null>): boolean {
  const keys = cells.map(headingKey).filter((key) => key !== '')
  const known = keys.filter((key) => FIELD_OF_HEADING.has(key) || remembered.has(key))
  return keys.length > 0 && known.length * 2 >= keys.length
}

/** Telephone and e-mail beside a person, without any of its own for the person, are the person's. */
const PERSONAL: readonly (readonly [ImportField, ImportField])[] = [
  ['actorPhone', 'contactPhone'],
  ['actorEmail', 'contactEmail'],
]

/** What the columns hold, by their headings: what was chosen for the same heading before, else what it usually means. */
export function guessFields(headings: readonly string[], remembered: ReadonlyMap<string, ImportField | null>): (ImportField | null)[] {
  const keys = headings.map(headingKey)
  const taken = new Set<ImportField>()
  const fields = keys.map((key) => {
    const known = remembered.get(key)
    const field = known === undefined ? (FIELD_OF_HEADING.get(key) ?? null) : known
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  })
  const person = fields.indexOf('contactName')
  return fields.map((field, index) => {
    const personal = PERSONAL.find(([ofActor]) => ofActor === field)?.[1]
    const isPersonal = personal !== undefined && !taken.has(personal) && person >= 0 && index > person && !remembered.has(keys[index] ?? '')
    return isPersonal ? personal : field
  })
}
