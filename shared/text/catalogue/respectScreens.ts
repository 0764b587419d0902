/** Words of the screens for registerutdrag and gallring. */
export const extractScreen = {
  title: 'Registerutdrag',
  titleOf: (name: string) => `Registerutdrag: ${name}`,
  facts: 'Allt som är lagrat om en person. Andra personer döljs.',
  name: 'Namn',
  email: 'E-post',
  phone: 'Telefon',
  alsoKnownAs: 'Sök också efter',
  alsoKnownAsHelp: 'Andra namn, adresser och nummer som personen har haft. Tryck Enter efter varje.',
  alsoHide: 'Dölj också',
  alsoHideHelp: 'Namn på andra som inte finns i registret men som står i texterna. Tryck Enter efter varje.',
  collect: 'Sammanställ',
  collecting: 'Sammanställer',
  found: (count: number) => (count === 0 ? 'Inga uppgifter finns lagrade.' : count === 1 ? 'En uppgift hittades.' : `${count} uppgifter hittades.`),
  check: 'Läs igenom innan du lämnar ut. Namn som inte finns i registret känns inte igen: skriv dem under Dölj också. PDF-filer som redan är sparade söks inte igenom, men de låsta ansökningarnas text gör det.',
  save: 'Spara som PDF och JSON',
  asPdf: 'Visa som PDF',
  asText: 'Visa som text',
  saved: (pdf: string, json: string) => `Registerutdraget är sparat: ${pdf} och ${json}`,
} as const

export const respectSection = {
  title: 'Personuppgifter',
  lead: 'Den som finns i registret har rätt att få veta vad som står om sig, och att det tas bort när det inte längre behövs.',
  extract: 'Gör ett registerutdrag',
  disposal: 'Gallra',
} as const
