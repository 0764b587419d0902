import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { Theme } from '../../../shared/domain/dialogue/theme.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { LineField } from '../../components/fields/index.ts'
import { SelectField } from '../../components/fields/SelectField.tsx'
import { mergeThemes, renameTheme } from './themeActions.ts'

interface DialogProps {
  readonly theme: Theme
  readonly onClose: () => void
}

/** Another name for a theme. */
export function RenameDialog({ theme, onClose }: DialogProps) {
  const [name, setName] = useState(theme.name)
  return (
    <ConfirmDialog open title={words.renameTitle(theme.name)} confirmLabel={words.rename} onConfirm={() => renameTheme(theme, name)} onClose={onClose}>
      <LineField label={words.themeName} required limit={80} value={name} onChange={setName} />
    </ConfirmDialog>
  )
}

/** Which theme takes over what stood under this one. */
export function MergeDialog({ theme, others, onClose }: DialogProps & { readonly others: readonly Theme[] }) {
  const [intoId, setIntoId] = useState(others[0]?.id ?? '')
  const merge = async () => {
    const into = others.find(({ id }) => id === intoId)
    if (into) await mergeThemes(theme, into)
  }
  return (
    <ConfirmDialog open title={words.mergeTitle(theme.name)} confirmLabel={words.mergeConfirm} onConfirm={merge} onClose={onClose}>
      <Typography sx={{ mb: 2 }}>{words.mergeExplained(theme.name)}</Typography>
      <SelectField label={words.mergeInto} value={intoId} options={others.map(({ id, name }) => ({ value: id, label: name }))} onChange={setIntoId} />
    </ConfirmDialog>
  )
}
