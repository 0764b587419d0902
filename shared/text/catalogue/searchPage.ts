import { formatAmount } from '../../domain/money.ts'

const hits = (count: number): string => (count === 1 ? '1 träff' : `${formatAmount(count)} träffar`)

/** Texts of the page with all hits of a search. */
export const searchPageText = {
  title: 'Sök',
  field: 'Sök i allt',
  clear: 'Töm sökfältet',
  ask: 'Skriv ett namn, ett nummer eller ord ur en text. Sökningen går genom register, ärenden, möten, beslut, ekonomi, resultat, lärdomar och dokument.',
  loading: 'Söker …',
  loadingRow: 'Hämtar träffen …',
  kinds: 'Slag av träffar',
  all: 'Alla',
  /** A kind with how many hits it has; a plus where there are more than are shown. */
  ofKind: (name: string, count: number, hasMore: boolean): string => `${name} (${formatAmount(count)}${hasMore ? '+' : ''})`,
  facts: (count: number, hasMore: boolean): string =>
    hasMore ? `De ${formatAmount(count)} bästa träffarna visas. Skriv ett ord till så blir de färre.` : hits(count),
  list: (text: string): string => `Träffar för ”${text}”`,
  columns: { hit: 'Träff', kind: 'Slag' },
  nothing: (text: string): string => `Inget stämmer med ”${text}”. Pröva färre eller kortare ord.`,
  nothingOfKind: (text: string): string => `Inget av det slaget stämmer med ”${text}”.`,
  showAllKinds: 'Visa alla slag',
} as const
