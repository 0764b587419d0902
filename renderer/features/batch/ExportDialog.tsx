import { useState } from 'react'
import { EXPORT_FORMATS, type ExportFormat } from '../../../shared/domain/exports/format.ts'
import { batchText } from '../../../shared/text/catalogue/batch.ts'
import { exportText, formatNames } from '../../../shared/text/catalogue/exports.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ChoiceField } from '../../components/fields/index.ts'
import { notify } from '../../state/notices.ts'
import { FormDialog } from './FormDialog.tsx'

const CHOICES = EXPORT_FORMATS.map((value) => ({ value, label: formatNames[value] }))

/** Asks for a format and writes those selected to a file of the user's documents. */
export function ExportDialog({ actorIds, onClose }: { readonly actorIds: readonly string[]; readonly onClose: () => void }) {
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const submit = async () => {
    const { actors, contacts, path } = unwrap(await api.exports.write({ format, actorIds: [...actorIds] }))
    notify(`${exportText.done(actors, contacts)} ${path}`)
    return true
  }
  return (
    <FormDialog title={batchText.exportTitle(actorIds.length)} submitLabel={exportText.button} onSubmit={submit} onClose={onClose}>
      <ChoiceField label={exportText.format} value={format} choices={CHOICES} onChange={setFormat} helperText={exportText.help[format]} />
    </FormDialog>
  )
}
