import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { isChangeFiltered } from '../../../shared/domain/changes/reading.ts'
import { changeLogText as text } from '../../../shared/text/catalogue/changes/changeLog.ts'
import { paths } from '../../app/paths.ts'
import { queries } from '../../bridge/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { changeListPlace, showChangesOf, useChangeList } from '../../state/changes.ts'
import { ChangeDialog } from './ChangeDialog.tsx'
import { ChangeFilters } from './ChangeFilters.tsx'
import { ChangeGrid } from './ChangeGrid.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { type ShownChanges, useChanges } from './useChanges.ts'

function OpenEntry({ changes, at, onMove }: { readonly changes: ShownChanges; readonly at: number; readonly onMove: (at: number | null) => void }) {
  const row = changes.rows[at]
  if (!row) return null
  const to = (next: number) => {
    changeListPlace.moveToRow(next)
    if (next + 1 >= changes.rows.length) changes.more()
    onMove(next)
  }
  return (
    <ChangeDialog
      row={row}
      onNewer={at > 0 ? () => to(at - 1) : null}
      onOlder={at + 1 < changes.rows.length ? () => to(at + 1) : null}
      onLeave={() => changeListPlace.expectReturn(true)}
      onClose={() => onMove(null)}
    />
  )
}

function Entries({ changes, isFiltered }: { readonly changes: ShownChanges; readonly isFiltered: boolean }) {
  const [at, setAt] = useState<number | null>(null)
  const open = useCallback((index: number) => {
    changeListPlace.moveToRow(index)
    setAt(index)
  }, [])
  if (changes.error) return <ErrorNotice error={changes.error} onRetry={changes.retry} />
  if (changes.total === null) return <LoadingState />
  if (changes.rows.length === 0) return <EmptyState sentence={isFiltered ? text.emptyFiltered : text.empty} />
  return (
    <>
      <ChangeGrid changes={changes} onOpen={open} />
      {at === null ? null : <OpenEntry changes={changes} at={at} onMove={setAt} />}
    </>
  )
}

const factsOf = (total: number | null, isFiltered: boolean): string => (total === null ? '\u00A0' : text.count(total, isFiltered))

/** Who changed what and when, in all cases or in one. */
export function ChangesPage() {
  const { caseId = null } = useParams()
  const navigate = useNavigate()
  useEffect(() => showChangesOf(caseId), [caseId])
  const filter = { ...useChangeList((state) => state.filter), caseId }
  const changes = useChanges(filter)
  const [isSaving, setSaving] = useState(false)
  const { data: view } = useQuery({ ...queries.caseView(caseId ?? ''), enabled: caseId !== null })
  const title = view?.case.title ?? ''
  const isFiltered = isChangeFiltered(filter)
  return (
    <>
      <PageHead
        title={text.title}
        facts={<span aria-live="polite">{factsOf(changes.total, isFiltered)}</span>}
        action={
          <Button variant="outlined" disabled={changes.rows.length === 0} onClick={() => setSaving(true)}>
            {text.export}
          </Button>
        }
      />
      <ChangeFilters
        chosenCase={caseId === null ? null : { id: caseId, title }}
        onCase={(chosen) => void navigate(chosen === null ? paths.changes : paths.changesOf(chosen), { replace: true })}
      />
      <Entries key={caseId} changes={changes} isFiltered={isFiltered} />
      {isSaving ? <ExportDialog filter={filter} caseTitle={title} total={changes.total ?? 0} onClose={() => setSaving(false)} /> : null}
    </>
  )
}
