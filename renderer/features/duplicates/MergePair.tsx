import { useQuery } from '@tanstack/react-query'
import type { ActorChoices, ContactChoices, DuplicatePair, Merge, MergeKind } from '../../../shared/domain/duplicates/merging.ts'
import { mergeText } from '../../../shared/text/catalogue/duplicates.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { offerUndo } from '../../state/notices.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { actorFieldsOf, contactFieldsOf } from './mergeFields.ts'

interface MergePairProps {
  readonly pair: Pick<DuplicatePair, 'first' | 'second'>
  readonly onMerged: () => void
  /** The merge was taken back. */
  readonly onSplit: () => void
  readonly onClose: () => void
}

function tell({ id, loserName }: Merge, winnerName: string, onSplit: () => void): void {
  offerUndo(mergeText.merged(loserName, winnerName), async () => {
    unwrap(await api.duplicates.unmerge({ mergeId: id }))
    onSplit()
  })
}

const pairOf = (first: { id: string; revision: number }, second: { id: string; revision: number }) => ({
  winnerId: first.id,
  winnerRevision: first.revision,
  loserId: second.id,
  loserRevision: second.revision,
})

function MergeActors({ pair, onMerged, onSplit, onClose }: MergePairProps) {
  const first = useQuery(queries.actorView(pair.first.id)).data?.actor
  const second = useQuery(queries.actorView(pair.second.id)).data?.actor
  const { data: model } = useQuery(queries.processModel(''))
  if (!first || !second || !model) return null
  const merge = async (choices: ActorChoices) => {
    tell(unwrap(await api.duplicates.mergeActors({ ...pairOf(first, second), choices })), first.name, onSplit)
    onMerged()
  }
  return (
    <MergeDialog
      kind="actor"
      names={[pair.first, pair.second]}
      fields={actorFieldsOf(first, second, model)}
      // The fields are those of the actor, one choice each.
      onMerge={(choices) => merge(choices as ActorChoices)}
      onClose={onClose}
    />
  )
}

function MergeContacts({ pair, onMerged, onSplit, onClose }: MergePairProps) {
  const { data: first } = useQuery(queries.contact(pair.first.id))
  const { data: second } = useQuery(queries.contact(pair.second.id))
  if (!first || !second) return null
  const merge = async (choices: ContactChoices) => {
    tell(unwrap(await api.duplicates.mergeContacts({ ...pairOf(first, second), choices })), first.name, onSplit)
    onMerged()
  }
  return (
    <MergeDialog
      kind="contact"
      names={[pair.first, pair.second]}
      fields={contactFieldsOf(first, second)}
      // The fields are those of the contact, one choice each.
      onMerge={(choices) => merge(choices as ContactChoices)}
      onClose={onClose}
    />
  )
}

/** Loads the two and lets one choose between them. */
export function MergePair({ kind, ...props }: MergePairProps & { readonly kind: MergeKind }) {
  return kind === 'actor' ? <MergeActors {...props} /> : <MergeContacts {...props} />
}
