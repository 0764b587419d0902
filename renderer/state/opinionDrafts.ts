import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { OpinionSource } from '../../shared/domain/dialogue/opinion.ts'

/** What is being written in before it is kept: no opinion yet, so it does not lie in the database. */
export interface OpinionDraft {
  readonly source: OpinionSource
  readonly text: string
  /** Many at once that were pasted and wait to be looked at. */
  readonly pasted: string | null
}

const EMPTY: OpinionDraft = { source: { activityId: null, group: '', saidOn: null }, text: '', pasted: null }

/** By case; kept while one looks elsewhere, and over a crash. */
const useDrafts = create<Readonly<Record<string, OpinionDraft>>>()(persist(() => ({}), { name: 'samverkansstod-new-opinions', version: 1 }))

export const useOpinionDraft = (caseId: string): OpinionDraft => useDrafts((drafts) => drafts[caseId] ?? EMPTY)

export const opinionDraftOf = (caseId: string): OpinionDraft => useDrafts.getState()[caseId] ?? EMPTY

/** Whether something was typed that is not kept as an opinion yet. */
export const hasOpinionDraft = (caseId: string): boolean => {
  const { text, pasted } = opinionDraftOf(caseId)
  return text !== '' || pasted !== null
}

export function setOpinionDraft(caseId: string, change: Partial<OpinionDraft>): void {
  useDrafts.setState({ [caseId]: { ...opinionDraftOf(caseId), ...change } })
}

/** Throws all of it away. For tests, which start from nothing. */
export function forgetOpinionDrafts(): void {
  useDrafts.setState({}, true)
}
