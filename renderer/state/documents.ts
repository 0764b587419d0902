import { create } from 'zustand'
import type { DocumentKind } from '../../shared/domain/exportedDocument.ts'

/** Which kind of documents the list shows; kept while one looks elsewhere. null = all. */
export const useDocumentKind = create<{ readonly kind: DocumentKind | null }>(() => ({ kind: null }))

export const chooseKind = (kind: DocumentKind | null): void => useDocumentKind.setState({ kind })
