import { queryOptions } from '@tanstack/react-query'
import type { MergeKind } from '../../../shared/domain/duplicates/merging.ts'
import { api, unwrap } from '../../bridge/api.ts'

export interface SimilarTo {
  readonly name: string
  readonly organisationNumber: string
  readonly phone: string
  readonly email: string
  readonly exceptId?: string | null
}

export const duplicateQueries = {
  similar: ({ name, organisationNumber, phone, email, exceptId = null }: SimilarTo) =>
    queryOptions({
      queryKey: ['register', 'similar', name, organisationNumber, phone, email, exceptId],
      queryFn: async () => unwrap(await api.duplicates.similar({ name, organisationNumber, phone, email, exceptId })),
    }),
  /** Not dropped by each change: looking the whole register through takes a while, and what is dealt with is taken out here. */
  pairs: (kind: MergeKind) =>
    queryOptions({
      queryKey: ['duplicatePairs', kind],
      queryFn: async () => unwrap(await api.duplicates.list({ kind })),
      gcTime: 0,
    }),
  merges: (winnerId: string | null) =>
    queryOptions({ queryKey: ['register', 'merges', winnerId], queryFn: async () => unwrap(await api.duplicates.merges({ winnerId })) }),
}
