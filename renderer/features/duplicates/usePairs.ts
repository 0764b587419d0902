import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { DuplicatePair, MergeKind } from '../../../shared/domain/duplicates/merging.ts'
import { duplicatesText } from '../../../shared/text/catalogue/duplicates.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { notifyFailure, offerUndo } from '../../state/notices.ts'
import { duplicateQueries } from './queries.ts'

/** The probable pairs of one kind, and what takes them out of the list. */
export function usePairs(kind: MergeKind) {
  const client = useQueryClient()
  const query = duplicateQueries.pairs(kind)
  const { data, error, isFetching, refetch } = useQuery(query)
  const drop = (isGone: (pair: DuplicatePair) => boolean) =>
    client.setQueryData(query.queryKey, (before) => {
      const pairs = before?.pairs.filter((pair) => !isGone(pair)) ?? []
      return { pairs, total: (before?.total ?? 0) - ((before?.pairs.length ?? 0) - pairs.length) }
    })
  const again = () => void client.invalidateQueries({ queryKey: query.queryKey })

  const keepApart = async ({ first, second }: DuplicatePair) => {
    const said = { kind, firstId: first.id, secondId: second.id }
    try {
      unwrap(await api.duplicates.notSame({ ...said, notSame: true }))
    } catch (failure) {
      return notifyFailure(failureSentence(failure))
    }
    drop((pair) => pair.first.id === first.id && pair.second.id === second.id)
    offerUndo(duplicatesText.keptApart(first.name, second.name), async () => {
      unwrap(await api.duplicates.notSame({ ...said, notSame: false }))
      again()
    })
  }
  /** The second of them is no more; whatever else it was paired with is found again with the next search. */
  const merged = ({ second }: DuplicatePair) => drop((pair) => pair.first.id === second.id || pair.second.id === second.id)
  return { data, error, isFetching, refetch, keepApart, merged, again }
}
