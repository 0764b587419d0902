import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { CaseFilePreview, Match } from '../../../shared/domain/caseFile/preview.ts'
import { caseFileText } from '../../../shared/text/catalogue/caseFile.ts'
import { caseFileTableName } from '../../../shared/text/catalogue/caseFileRows.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'

interface MatchesProps {
  readonly sessionId: string
  readonly matches: readonly Match[]
  readonly onChange: (preview: CaseFilePreview) => void
}

/** Actors and contacts of the file that look like some who are here. */
export function Matches({ sessionId, matches, onChange }: MatchesProps) {
  const choose = useAction(async (id: string, ourId: string | null) => onChange(unwrap(await api.caseFiles.match({ sessionId, id, ourId }))))
  return (
    <Section title={caseFileText.matches}>
      <Typography sx={{ color: 'text.secondary', mb: 1 }}>{caseFileText.matchesHelp}</Typography>
      {choose.error ? <ErrorNotice error={choose.error} /> : null}
      <Box component="ul" aria-label={caseFileText.matches} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {matches.map(({ id, kind, name, ourId, candidates }) => (
          <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', py: 1, borderTop: '1px solid', borderColor: 'divider' }}>
            <Box sx={{ flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' }}>
              <Typography sx={{ fontWeight: 600 }}>
                <bdi>{name}</bdi>
              </Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {caseFileTableName(kind)}
              </Typography>
            </Box>
            <TextField
              select
              size="small"
              fullWidth={false}
              sx={{ width: '20rem', maxWidth: '100%', flex: 'none' }}
              value={ourId ?? ''}
              onChange={({ target }) => void choose.run(id, target.value === '' ? null : target.value)}
              slotProps={{ select: { native: true }, htmlInput: { 'aria-label': name } }}
            >
              <option value="">{caseFileText.addAsNew}</option>
              {candidates.map((each) => (
                <option key={each.id} value={each.id}>
                  {caseFileText.isOurs(each.name)}
                </option>
              ))}
            </TextField>
          </Box>
        ))}
      </Box>
    </Section>
  )
}
