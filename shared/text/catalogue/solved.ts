/** Texts of "Vem har löst detta förut?". */
export const solvedTexts = {
  title: 'Vem har löst detta förut?',
  ask: 'Vem har löst detta förut?',
  askAbout: (theme: string): string => `Vem har löst ${theme} förut?`,
  backToMeeting: (title: string): string => `Till träffen ${title}`,
  field: 'Tema eller problem',
  fieldHelp: 'Skriv som du säger det, till exempel: få ungdomar att komma till dialogen.',
  begin: 'Här söks det i alla ärendens möten, bedömningar, ansökningar, underlag, beslut och åtaganden. Du ser vilka som driver ärendena.',
  nothing: 'Inget ärende handlar om det du skrev. Pröva färre eller andra ord.',
  count: (count: number, hasMore: boolean): string =>
    `${count === 1 ? '1 ärende' : `${count} ärenden`}${hasMore ? ', de som handlar mest om det' : ''}`,
  closed: 'avslutat',
  hits: 'Vad som står',
  moreHits: (count: number): string => (count === 1 ? 'och en text till i ärendet' : `och ${count} texter till i ärendet`),
  actors: 'Aktörer',
  noActors: 'Inga aktörer är antecknade i ärendet.',
  moreActors: (count: number): string => (count === 1 ? 'och 1 aktör till' : `och ${count} aktörer till`),
  choose: (name: string): string => `Välj ${name}`,
  inviteHere: 'Bjud in de valda till träffen',
  inviteTo: 'Bjud in de valda till …',
  addTo: 'Lägg till de valda i …',
  newMeeting: 'Ny träff om detta',
  newList: 'Ny lista',
  meeting: (title: string, date: string): string => `${title}, ${date}`,
  added: (count: number, list: string): string =>
    count === 0 ? `Alla finns redan i ${list}.` : `${count === 1 ? '1 aktör' : `${count} aktörer`} lades till i ${list}.`,
  elsewhere: 'Träffar och aktörer',
} as const
