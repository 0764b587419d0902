import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { caseFileText } from '../../../shared/text/catalogue/caseFile.ts'
import { api } from '../../bridge/api.ts'
import { useCaseFileWork } from './useCaseFileWork.ts'

/** Until nothing has been written it can be stopped. */
const STOPPABLE = ['reading', 'gathering', 'writing']

/** What is under way and how far it has come; there only while something is under way. */
export function WorkLine() {
  const { stage, done, total } = useCaseFileWork()
  if (stage === null) return null
  const label = caseFileText.stages[stage]
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1, my: 2 }}>
      <Box sx={{ flex: '1 1 20rem', maxWidth: '36rem' }}>
        <Typography sx={{ mb: 0.5, fontVariantNumeric: 'tabular-nums' }}>
          {label} {total > 0 ? caseFileText.progress(done, total) : null}
        </Typography>
        <LinearProgress aria-label={label} variant={total > 0 ? 'determinate' : 'indeterminate'} value={total > 0 ? Math.round((done / total) * 100) : 0} />
      </Box>
      {STOPPABLE.includes(stage) ? (
        <Button variant="outlined" onClick={() => void api.caseFiles.stop({})}>
          {caseFileText.stop}
        </Button>
      ) : null}
    </Box>
  )
}
