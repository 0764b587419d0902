import Box from '@mui/material/Box'
import { planItemKindNames, timetableWords } from '../../../../shared/text/catalogue/plan.ts'

function Key({ height, colour, label }: { readonly height: number; readonly colour: string; readonly label: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
      <Box component="span" aria-hidden sx={{ width: 24, height, bgcolor: colour, borderRadius: '2px', border: '1px solid transparent' }} />
      {label}
    </Box>
  )
}

/** What the bars stand for. */
export function Legend({ hasBaseline }: { readonly hasBaseline: boolean }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, typography: 'body2', color: 'text.secondary' }}>
      <Key height={12} colour="text.primary" label={planItemKindNames.measure} />
      <Key height={12} colour="primary.main" label={planItemKindNames.activity} />
      {hasBaseline && <Key height={5} colour="outline" label={timetableWords.legendDecided} />}
    </Box>
  )
}
