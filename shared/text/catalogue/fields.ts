import type { DateInput } from '../../domain/dateInput.ts'
import { formatAmount, formatKronor, type KronorInput, MAX_KRONOR } from '../../domain/money.ts'

/** Words of the fields themselves, the same in every form. */
export const fieldWords = {
  showTyped: 'Visa det jag skriver',
  required: 'måste fyllas i',
  openCalendar: (label: string) => `Välj datum i kalender: ${label}`,
  calendar: (label: string) => `Kalender: ${label}`,
  weekHeader: 'v.',
  removeChip: (chip: string) => `Ta bort ${chip}`,
  removedChip: (chip: string) => `Tog bort ${chip}`,
  addedChip: (chip: string) => `Lade till ${chip}`,
  chipsHelp: 'Tryck Enter efter varje rad.',
  removeShort: 'Ta bort',
  showSuggestions: 'Visa förslag',
  hideSuggestions: 'Dölj förslag',
  personalNumber: 'Det ser ut att stå ett personnummer i texten. Ta bort det: ärendet ska inte innehålla personnummer.',
} as const

type DateReason = Extract<DateInput, { ok: false }>['reason']

/** What is wrong with a typed date, and what to do. */
export const dateReasonSentences: Record<DateReason, string> = {
  empty: 'Skriv ett datum, till exempel 2026-11-21 eller idag.',
  'not-a-date': 'Skriv ett datum som 2026-11-21.',
  'no-such-day': 'Det datumet finns inte. Skriv ett datum som 2026-11-21.',
}

type KronorReason = Extract<KronorInput, { ok: false }>['reason']

/** What is wrong with a typed sum, and what to do. */
export const kronorReasonSentences: Record<KronorReason, string> = {
  empty: `Skriv ett belopp som ${formatAmount(670_000)}.`,
  'not-a-number': `Skriv ett belopp i siffror, som ${formatAmount(670_000)}.`,
  negative: 'Beloppet kan inte vara negativt.',
  decimals: `Skriv beloppet i hela kronor, som ${formatAmount(670_000)}.`,
  'too-large': `Beloppet är för stort. Det kan vara högst ${formatKronor(MAX_KRONOR)}.`,
}

/** Something pasted that no field could hold, nor a window draw. */
export const pasteRefusedSentence = (length: number, limit: number): string =>
  `Det du ville klistra in är ${formatAmount(length)} tecken långt. Högst ${formatAmount(limit)} får plats, så inget klistrades in.`

/** A text that has outgrown its field. Nothing is cut: the writer chooses what goes. */
export const tooLongSentence = (length: number, limit: number): string =>
  `Texten är ${formatAmount(length)} tecken lång. Högst ${formatAmount(limit)} får plats. Korta den så sparas den.`
