import type { Handlers } from '../../../shared/ipc/contract.ts'
import { foldForSearch, matchRank } from '../../../shared/text/fold.ts'
import { casesHolding } from '../../db/repositories/caseSummaries.ts'
import type { StoreContext } from '../../work/context.ts'
import { searchAll, searchEverywhere } from './everywhere.ts'

const SHOWN = 20
/** Ranked in code, so more are read than shown. */
const RANKED = 400

export const searchHandlers = (context: StoreContext): Handlers<'store'>['search'] => ({
  everywhere: ({ text, limit }) => searchEverywhere(context.connection, text, limit),
  all: (wanted) => searchAll(context.connection, wanted),
  cases: ({ text }) => {
    const words = foldForSearch(text).split(' ').filter(Boolean)
    const rows = casesHolding(context.connection, words, words.length === 0 ? SHOWN : RANKED)
    return rows
      .map((row, recency) => ({ row, recency, rank: matchRank(`${row.title} ${row.area}`, text) ?? Number.MAX_SAFE_INTEGER }))
      .toSorted((a, b) => a.rank - b.rank || a.recency - b.recency)
      .slice(0, SHOWN)
      .map(({ row: { id, title, area, phase } }) => ({ id, title, area, phase }))
  },
})
