import { listInWords } from '../listInWords.ts'

/** What is said around a PDF that is shown in the window. */
export const previewTexts = {
  loading: 'Ritar förhandsvisningen …',
  failed: 'Förhandsvisningen kunde inte ritas. Texten är inte påverkad.',
  retry: 'Försök igen',
  region: (title: string) => `Förhandsvisning: ${title}`,
  page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  previousPage: 'Föregående sida',
  nextPage: 'Nästa sida',
  zoomIn: 'Förstora',
  zoomOut: 'Förminska',
  fitWidth: 'Anpassa till bredden',
  zoom: (percent: number) => `${percent} %`,
  missingCharacters: (characters: readonly string[]) =>
    characters.length === 1
      ? `Teckensnittet saknar tecknet ${listInWords(characters)}. Byt ut det innan du skapar PDF:en.`
      : `Teckensnittet saknar tecknen ${listInWords(characters)}. Byt ut dem innan du skapar PDF:en.`,
} as const
