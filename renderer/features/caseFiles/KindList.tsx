import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Fragment } from 'react'
import type { KindCount } from '../../../shared/domain/caseFile/preview.ts'
import { caseFileKinds, caseFileText } from '../../../shared/text/catalogue/caseFile.ts'

/** What a file holds, kind by kind. */
export function KindList({ kinds, filesLine }: { readonly kinds: readonly KindCount[]; readonly filesLine?: string }) {
  return (
    <>
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'minmax(12rem, max-content) max-content', columnGap: 4, rowGap: 0.5, m: 0 }}>
        {kinds.map(({ kind, rows }) => (
          <Fragment key={kind}>
            <dt>{caseFileKinds[kind]}</dt>
            <Box component="dd" sx={{ m: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', color: 'text.secondary' }}>
              {caseFileText.handOver.rows(rows)}
            </Box>
          </Fragment>
        ))}
      </Box>
      {filesLine ? <Typography sx={{ mt: 1, color: 'text.secondary' }}>{filesLine}</Typography> : null}
    </>
  )
}
