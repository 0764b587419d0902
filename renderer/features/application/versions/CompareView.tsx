import Box from '@mui/material/Box'
import NativeSelect from '@mui/material/NativeSelect'
import OutlinedInput from '@mui/material/OutlinedInput'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { CaseView, VersionSummary } from '../../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { versionTexts } from '../../../../shared/text/catalogue/application.ts'
import { queries } from '../../../bridge/queries.ts'
import { ErrorNotice } from '../../../components/ErrorNotice.tsx'
import { LoadingState } from '../../../components/LoadingState.tsx'
import { useDraftState } from '../../../state/drafts/index.ts'
import type { ApplicationText } from '../writing.ts'
import { Comparison } from './Comparison.tsx'
import { fieldsOf, frozenSource, type TextField } from './fields.ts'
import { DRAFT, firstSides } from './sides.ts'

export interface CompareProps {
  readonly text: ApplicationText
  readonly view: CaseView
  readonly model: ProcessModel
}

/** The text of a side, by version id or as the draft is now; undefined while it is fetched. */
function useSide(side: string, { text, view, model }: CompareProps) {
  const writing = useDraftState(text, (state) => state.value)
  const frozen = useQuery({ ...queries.applicationVersion(side), enabled: side !== DRAFT })
  const { title, area } = view.case
  const fields = useMemo((): readonly TextField[] | undefined => {
    if (side === DRAFT) return fieldsOf({ case: { title, area }, writing }, model)
    return frozen.data && fieldsOf(frozenSource(frozen.data.content), model)
  }, [side, title, area, writing, frozen.data, model])
  return { fields, error: frozen.error }
}

interface SideChoiceProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly versions: readonly VersionSummary[]
  readonly onChange: (side: string) => void
}

function SideChoice({ id, label, value, versions, onChange }: SideChoiceProps) {
  return (
    <Box>
      <Box component="label" htmlFor={id} sx={{ display: 'block', fontWeight: 600, mb: 0.5 }}>
        {label}
      </Box>
      <NativeSelect
        input={<OutlinedInput size="small" />}
        inputProps={{ id }}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        sx={{ minWidth: 160 }}
      >
        {versions.map((each) => (
          <option key={each.id} value={each.id}>
            {versionTexts.version(each.version)}
          </option>
        ))}
        <option value={DRAFT}>{versionTexts.draft}</option>
      </NativeSelect>
    </Box>
  )
}

/** Any two versions beside one another's words, or a version and the draft. */
export function CompareView({ chosen, ...props }: CompareProps & { readonly chosen: VersionSummary }) {
  const [[from, to], setSides] = useState(() => firstSides(chosen, props.view))
  const [before, after] = [useSide(from, props), useSide(to, props)]
  const error = before.error ?? after.error
  const { versions } = props.view
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2 }}>
        <SideChoice id="jamfor-fran" label={versionTexts.from} value={from} versions={versions} onChange={(side) => setSides([side, to])} />
        <SideChoice id="jamfor-till" label={versionTexts.to} value={to} versions={versions} onChange={(side) => setSides([from, side])} />
      </Box>
      <Box aria-live="polite">
        {error && <ErrorNotice error={error} />}
        {from === to && <Typography>{versionTexts.pickTwo}</Typography>}
        {from !== to && !error && (before.fields && after.fields ? <Comparison before={before.fields} after={after.fields} /> : <LoadingState />)}
      </Box>
    </>
  )
}
