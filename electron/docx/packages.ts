// Loads the writer of DOCX on first use, so that starting the app does not pay for it.
import type * as DocxPackage from 'docx'

export type Docx = typeof DocxPackage

let loaded: Promise<Docx> | undefined

export const loadDocx = (): Promise<Docx> => (loaded ??= import('docx'))
