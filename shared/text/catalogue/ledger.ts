import { formatKronor } from '../../domain/money.ts'
import { CONTRIBUTION_KINDS, type KnownContribution } from '../../domain/ledger/contribution.ts'
import type { Discrepancy } from '../../domain/ledger/discrepancy.ts'
import type { FigureName } from '../../domain/ledger/figures.ts'
import type { LedgerKind, Purpose } from '../../domain/ledger/ledgerRow.ts'

export const DASH = '–'

/** A sum, or a dash where nothing says one. */
export const kronorOrDash = (kronor: number | null): string => (kronor === null ? DASH : formatKronor(kronor))

export const ledgerKindNames: Record<LedgerKind, string> = {
  reserved: 'Reserverat',
  released: 'Återfört',
  paid: 'Utbetalt',
  used: 'Använt',
  repaid: 'Återbetalt',
}

export const purposeNames: Record<Purpose, string> = { dialogue: 'Dialogmedel', process: 'Processmedel' }

const purposeInWords: Record<Purpose, string> = { dialogue: 'dialogmedlen', process: 'processmedlen' }

export const figureNames: Record<FigureName, string> = {
  sought: 'Sökt',
  proposed: 'Föreslaget',
  granted: 'Beviljat',
  reserved: 'Reserverat',
  paid: 'Utbetalt',
  used: 'Använt',
  repaid: 'Återbetalt',
  left: 'Kvar att använda',
}

const contributionNames: Record<KnownContribution, string> = { hours: 'Arbetstid', material: 'Material', premises: 'Lokaler' }
const isKnown = (kind: string): kind is KnownContribution => CONTRIBUTION_KINDS.some((each) => each === kind)

/** A kind of contribution by its name, or the user's own word. */
export const contributionName = (kind: string): string => (isKnown(kind) ? contributionNames[kind] : kind)

/** The kind that a name stands for; any other word stays as it was written. */
export const contributionOfName = (text: string): string => {
  const lower = text.trim().toLocaleLowerCase('sv')
  return CONTRIBUTION_KINDS.find((kind) => contributionNames[kind].toLocaleLowerCase('sv') === lower) ?? text
}

export const contributionOptions = CONTRIBUTION_KINDS.map((kind) => contributionNames[kind])

/** What two figures that do not agree say, both of them named. */
export function discrepancySentence({ code, purpose, kronor, against }: Discrepancy): string {
  const [sum, other, of] = [formatKronor(kronor), formatKronor(against), purposeInWords[purpose]]
  const sentences: Record<Discrepancy['code'], string> = {
    'paid-above-granted': `Av ${of} är ${sum} utbetalt (återbetalt avdraget), men ${other} beviljat.`,
    'used-above-paid': `Av ${of} är ${sum} använt, men bara ${other} utbetalt (återbetalt avdraget).`,
    'repaid-above-paid': `Av ${of} är ${sum} återbetalt, men ${other} utbetalt.`,
    'released-above-reserved': `Av ${of} är ${sum} återfört, men ${other} reserverat.`,
    'granted-differs-from-reserved': `Av ${of} är ${sum} beviljat, men ${other} reserverat.`,
    'dialogue-cost-differs': `De genomförda dialogaktiviteterna har kostat ${sum}, men liggaren säger att ${other} av dialogmedlen är använt.`,
    'decision-of-other-support': `Rader om ${sum} av ${of} hänvisar till ett beslut om det andra stödet.`,
    'decision-not-in-favour': `Rader om ${sum} av ${of} vilar på ett beslut som inte gav bifall.`,
  }
  return sentences[code]
}
