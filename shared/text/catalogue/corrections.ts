import type { Correction, CorrectionRecipient } from '../../domain/respect/correction.ts'
import { extractFieldName } from './respect.ts'

const recipientKinds: Record<CorrectionRecipient['kind'], string> = {
  export: 'Exporterad lista',
  invitation: 'Inbjudan till',
  application: 'Låst ansökan i ärendet',
  extract: 'Registerutdrag',
}

const shown = (value: unknown): string => (value === '' || value === null || value === undefined ? 'tomt' : `”${String(value)}”`)

export const correctionText = {
  link: 'Rätta',
  menu: 'Rätta på begäran',
  linkOf: (name: string) => `Rätta uppgifter om ${name}`,
  titleOf: (name: string) => `Rättelse: ${name}`,
  facts: 'När någon ber att få en uppgift rättad. Rättelsen sparas för sig, med skäl, och följer med i registerutdraget.',
  right: 'Så ska det stå',
  request: 'Begäran',
  name: 'Namn',
  organisationNumber: 'Organisationsnummer',
  address: 'Adress',
  area: 'Område',
  web: 'Webbplats',
  phone: 'Telefon',
  email: 'E-post',
  source: 'Varifrån uppgifterna kommer',
  notes: 'Anteckningar',
  askedBy: 'Vem begärde rättelsen',
  askedByHelp: 'Till exempel: personen själv, per telefon.',
  askedOn: 'När den begärdes',
  notYet: 'Den dagen har inte varit än.',
  reason: 'Skäl',
  forget: 'Det gamla värdet får inte sparas',
  forgetHelp: 'Då tas det också bort ur ändringarnas historik. Säkerhetskopior, låsta ansökningar och mötesanteckningar har kvar det.',
  save: 'Rätta uppgiften',
  saved: 'Uppgiften är rättad.',
  earlier: 'Rättelser',
  none: 'Inga uppgifter har rättats.',
  changed: (name: string, before: Correction['before'], after: Correction['after']) =>
    before === null
      ? `${extractFieldName(name)}: ${shown(after[name])}. Det gamla värdet är borttaget och sparas inte.`
      : `${extractFieldName(name)}: ${shown(before[name])} blev ${shown(after[name])}.`,
  asked: ({ askedBy, askedOn, reason }: Correction) => `Begärd ${askedOn} av ${askedBy}. Skäl: ${reason}`,
  recipients: 'De här kan ha fått den felaktiga uppgiften. Tala om för dem att den är rättad, om det går.',
  recipient: ({ kind, on, name }: CorrectionRecipient) => `${[recipientKinds[kind], name].filter(Boolean).join(' ')}, ${on}`,
  markTold: 'De har fått veta',
  markToldFor: (day: string) => `De har fått veta om rättelsen ${day}`,
  told: (on: string) => `De som kan ha fått den felaktiga uppgiften fick veta ${on}.`,
} as const
