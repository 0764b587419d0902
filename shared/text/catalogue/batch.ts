import { formatAmount } from '../../domain/money.ts'

const actors = (count: number): string => (count === 1 ? '1 aktör' : `${formatAmount(count)} aktörer`)

/** Texts of what is done with several actors at once. */
export const batchText = {
  bar: 'Valda aktörer',
  select: (name: string): string => `Välj ${name}`,
  selectAll: 'Välj alla som visas i listan',
  chosen: (count: number): string => `${actors(count)} ${count === 1 ? 'vald' : 'valda'}`,
  clear: 'Avmarkera',
  tag: 'Sätt etikett',
  untag: 'Ta bort etikett',
  tagField: 'Etikett',
  tagHelp: 'Välj i listan eller skriv ett eget ord.',
  tagNeeded: 'Skriv en etikett.',
  tagged: (count: number, tag: string): string => `${actors(count)} fick etiketten ${tag}.`,
  untagged: (count: number, tag: string): string => `Etiketten ${tag} togs bort från ${actors(count)}.`,
  nothingTagged: (tag: string): string => `Alla valda har redan etiketten ${tag}.`,
  nothingUntagged: (tag: string): string => `Ingen av de valda har etiketten ${tag}.`,
  addToCase: 'Lägg till i ärende',
  add: 'Lägg till',
  caseField: 'Ärende',
  caseNeeded: 'Välj ett ärende.',
  noCases: 'Inget ärende stämmer.',
  role: 'Roll i ärendet',
  added: (count: number, title: string): string => `${actors(count)} lades till i ${title}.`,
  addToList: 'Lägg till i lista',
  listField: 'Lista',
  listHelp: 'Välj en lista eller skriv namnet på en ny.',
  listNeeded: 'Välj en lista eller skriv ett namn.',
  listFillsItself: 'Den listan fylls av sin sökning. Välj en annan lista.',
  tooManyForList: (most: number): string => `En lista rymmer högst ${formatAmount(most)} aktörer. Välj färre.`,
  listed: (count: number, name: string): string => `${actors(count)} lades till i listan ${name}.`,
  nothingListed: (name: string): string => `Alla valda finns redan i listan ${name}.`,
  exportOne: 'Exportera',
  exportTitle: (count: number): string => `Exportera ${actors(count)}`,
  nothingAdded: (title: string): string => `Alla valda har redan den rollen i ${title}.`,
} as const
