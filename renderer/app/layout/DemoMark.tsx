import ScienceOutlined from '@mui/icons-material/ScienceOutlined'
import Box from '@mui/material/Box'
import Tooltip from '@mui/material/Tooltip'
import { useQuery } from '@tanstack/react-query'
import { shellText } from '../../../shared/text/catalogue/shell.ts'
import { queries } from '../../bridge/queries.ts'
import { RailLabel } from './RailLabel.tsx'

/** Says that the cases are invented, where the app was started on demo data. */
export function DemoMark({ narrow }: { readonly narrow: boolean }) {
  const { data: about } = useQuery(queries.about())
  if (!about?.isDemo) return null
  return (
    <Tooltip describeChild title={shellText.demoHint} placement="right">
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', justifyContent: narrow ? 'center' : 'flex-start', p: 1, color: 'text.secondary', typography: 'body2' }}>
        <ScienceOutlined fontSize="small" aria-hidden />
        <RailLabel narrow={narrow}>{shellText.demo}</RailLabel>
      </Box>
    </Tooltip>
  )
}
