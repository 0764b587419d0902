import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import Box from '@mui/material/Box'
import { ENTRY_TEXTS, type EntryWriting, type PortfolioEntry } from '../../../shared/domain/portfolio/entry.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { portfolioWords as words } from '../../../shared/text/catalogue/portfolioPage.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { RecordForm } from '../../components/records/RecordForm.tsx'
import { removeRow } from '../../components/records/removeRow.ts'
import { mapOutcome, SaveStatus, useAutosavedDraft, useUndoKeys } from '../../state/drafts/index.ts'
import { notify, notifyFailure } from '../../state/notices.ts'
import { EntryFacts, EntryTexts } from './EntryFields.tsx'

export const entryRowId = (id: string): string => `process-${id}`

interface EntryFormProps {
  readonly entry: PortfolioEntry
  readonly umbrellas: readonly string[]
  readonly onClose: () => void
}

const kept = ({ writing, revision }: PortfolioEntry) => ({ value: writing, revision })

function useEntryDraft({ writing: initial, ...identity }: PortfolioEntry) {
  const { id, reportId, caseId, position, revision } = identity
  return useAutosavedDraft<EntryWriting>({
    key: `portfolioEntry:${id}`,
    initial,
    revision,
    save: async (writing, expectedRevision) =>
      mapOutcome(await api.portfolio.saveEntry({ id, reportId, caseId, position, expectedRevision, writing }), kept),
    read: async () => {
      const view = await api.portfolio.get({ reportId })
      const found = view.ok ? view.value.entries.find((each) => each.id === id) : undefined
      if (view.ok && !found) return { ok: false, error: notFound('portfolioEntry').error }
      return mapOutcome(view, () => (found ? kept(found) : { value: initial, revision: 0 }))
    },
  })
}

/** What the case says now; what was written by hand stays. */
function refilled(now: EntryWriting, fresh: EntryWriting): EntryWriting {
  const texts = Object.fromEntries(ENTRY_TEXTS.map((name) => [name, now.texts[name].trim() === '' ? fresh.texts[name] : now.texts[name]]))
  const { name, umbrella, funder, factNote } = now
  return { ...fresh, name, umbrella, funder, factNote, texts: { ...fresh.texts, ...texts } }
}

/** A process of a report while it is written; it saves itself. */
export function EntryForm({ entry, umbrellas, onClose }: EntryFormProps) {
  const { id, reportId, caseId, position } = entry
  const { draft, value, patch, issueFor, flush } = useEntryDraft(entry)
  const onUndoKeys = useUndoKeys(draft)
  const fields = { value, patch, umbrellas, error: (path: string) => issueFor(`writing.${path}`) ?? null }
  const refill = async () => {
    try {
      patch(refilled(value, unwrap(await api.portfolio.prefill({ entryId: id }))))
      notify(words.refilled)
    } catch (error) {
      notifyFailure(failureSentence(error))
    }
  }
  const remove = async () => {
    const isGone = await removeRow(draft, {
      said: words.removed(entry.writing.name),
      stored: entry.writing,
      remove: (expectedRevision) => api.portfolio.removeEntry({ id, expectedRevision }),
      putBack: (writing) => api.portfolio.saveEntry({ id, reportId, caseId, position, expectedRevision: 0, writing }),
    })
    if (isGone) onClose()
  }
  return (
    <RecordForm
      id={entryRowId(id)}
      title={words.changeTitle}
      status={<SaveStatus draft={draft} />}
      doneLabel={words.done}
      removeLabel={words.remove}
      onDone={flush}
      onClose={onClose}
      onRemove={() => void remove()}
      onUndoKeys={onUndoKeys}
    >
      {caseId !== null && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <Button variant="outlined" onClick={() => void refill()}>
            {words.refill}
          </Button>
          <Typography sx={{ color: 'text.secondary' }}>{words.indicators(value.indicators.length)}</Typography>
        </Box>
      )}
      <EntryFacts {...fields} />
      <EntryTexts {...fields} rowId={entryRowId(id)} />
    </RecordForm>
  )
}
