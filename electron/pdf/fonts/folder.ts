// Finds the folder of the typeface's TTF files. WOFF and WOFF2 will not do: pdfkit breaks on them, and the
// Latin subsets sold beside them lack letters that names in a Swedish city need (Ł, ć, š).
import { dirname, join } from 'node:path'
import { resolveFile } from '../packages.ts'

/** The cuts a document can use, with their files under the font folder. */
export const FACE_FILES = {
  regular: join('400Regular', 'SourceSans3_400Regular.ttf'),
  italic: join('400Regular_Italic', 'SourceSans3_400Regular_Italic.ttf'),
  bold: join('600SemiBold', 'SourceSans3_600SemiBold.ttf'),
  boldItalic: join('600SemiBold_Italic', 'SourceSans3_600SemiBold_Italic.ttf'),
} as const

export type FaceName = keyof typeof FACE_FILES

/** The folder of the installed font package. */
export const installedFontFolder = (): string =>
  dirname(resolveFile('@expo-google-fonts/source-sans-3/package.json'))
