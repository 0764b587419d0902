import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useNavigate } from 'react-router'
import type { CaseFilter } from '../../../shared/domain/caseList.ts'
import { numbersWords as words } from '../../../shared/text/catalogue/numbers.ts'
import { paths } from '../../app/paths.ts'
import { Section } from '../../components/Section.tsx'
import { showOnly } from '../../state/caseList.ts'

export interface NumberRow {
  readonly label: string
  readonly value: string
  /** Said in a quieter voice after the number. */
  readonly note?: string
  /** Length of its bar, as a share of the longest; none where nothing is compared. */
  readonly share?: number
  /** The cases behind it. */
  readonly behind?: Partial<CaseFilter>
}

function Value({ label, value, behind }: NumberRow) {
  const navigate = useNavigate()
  if (!behind) return <Box component="span" sx={{ fontWeight: 600 }}>{value}</Box>
  return (
    <Link
      component="button"
      type="button"
      aria-label={words.open(label, value)}
      onClick={() => {
        showOnly(behind)
        void navigate(paths.cases)
      }}
      sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums', minHeight: 24 }}
    >
      {value}
    </Link>
  )
}

const Bar = ({ share }: { readonly share: number }) => (
  <Box aria-hidden sx={{ height: 4, mt: 0.5, borderRadius: 1, bgcolor: 'divider' }}>
    <Box sx={{ height: 4, borderRadius: 1, bgcolor: 'primary.main', width: `${Math.round(share * 100)}%` }} />
  </Box>
)

/** Numbers under a heading; each that has cases behind it opens them. */
export function NumberRows({ title, rows, empty = '', note = '' }: { readonly title: string; readonly rows: readonly NumberRow[]; readonly empty?: string; readonly note?: string }) {
  return (
    <Section title={title}>
      {rows.length === 0 && <Box sx={{ color: 'text.secondary' }}>{empty}</Box>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <Box component="li" key={row.label} sx={{ py: 0.75, borderBottom: '1px solid', borderColor: 'divider' }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2 }}>
              <Box component="span" sx={{ flex: '1 1 10rem', minWidth: 0, overflowWrap: 'anywhere' }}>
                <bdi>{row.label}</bdi>
              </Box>
              <Value {...row} />
            </Box>
            {row.note ? <Box sx={{ color: 'text.secondary', typography: 'body2' }}>{row.note}</Box> : null}
            {row.share === undefined ? null : <Bar share={row.share} />}
          </Box>
        ))}
      </Box>
      {note === '' ? null : <Box sx={{ mt: 1, color: 'text.secondary', typography: 'body2', maxWidth: '72ch' }}>{note}</Box>}
    </Section>
  )
}
