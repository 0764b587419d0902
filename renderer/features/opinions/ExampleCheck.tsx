import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useNavigate } from 'react-router'
import { ALL_OPINIONS } from '../../../shared/domain/dialogue/filter.ts'
import type { PersonalKind } from '../../../shared/domain/dialogue/personalDetails.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { paths } from '../../app/paths.ts'
import { setCodingPlace } from '../../state/opinions.ts'

interface ExampleCheckProps {
  readonly caseId: string
  readonly warnings: readonly { readonly opinionId: string; readonly text: string; readonly kinds: readonly PersonalKind[] }[]
}

/** Examples that seem to tell who somebody is, before anything leaves the house. */
export function ExampleCheck({ caseId, warnings }: ExampleCheckProps) {
  const navigate = useNavigate()
  if (warnings.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{words.noWarnings}</Typography>
  const open = (currentId: string) => {
    setCodingPlace(caseId, { filter: ALL_OPINIONS, currentId })
    void navigate(paths.opinions(caseId))
  }
  return (
    <Alert severity="warning" sx={{ maxWidth: '72ch' }}>
      <AlertTitle>{words.check}</AlertTitle>
      {words.checkHelp}
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
        {warnings.map(({ opinionId, text, kinds }) => (
          <Box component="li" key={`${opinionId} ${text}`} sx={{ mb: 1, overflowWrap: 'anywhere' }}>
            <bdi>{text.length > 200 ? `${text.slice(0, 200)} …` : text}</bdi>
            <Typography variant="body2">{words.seems(kinds)}</Typography>
            <Button size="small" color="inherit" onClick={() => open(opinionId)}>
              {words.open}
            </Button>
          </Box>
        ))}
      </Box>
    </Alert>
  )
}
