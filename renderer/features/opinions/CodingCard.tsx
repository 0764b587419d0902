import StarOutlined from '@mui/icons-material/StarOutlined'
import Box from '@mui/material/Box'
import Card from '@mui/material/Card'
import Typography from '@mui/material/Typography'
import { memo, type ReactNode, useId } from 'react'
import type { CodedOpinion } from '../../../shared/domain/dialogue/opinion.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { Kbd } from '../../components/Kbd.tsx'
import { StatusChip } from '../../components/StatusChip.tsx'

const HELP = [
  ['N', words.keyNew],
  ['↓', words.keyNext],
  ['↑', words.keyPrevious],
  ['E', words.keyExample],
  ['U', words.keyUndo],
] as const

const KeyHelp = memo(function KeyHelp() {
  return (
    <Typography component="p" variant="body2" sx={{ color: 'text.secondary', display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}>
      <span>{words.keys}</span>
      {HELP.map(([key, does]) => (
        <span key={key}>
          <Kbd keys={key} /> {does}
        </span>
      ))}
    </Typography>
  )
})

interface CodingCardProps {
  readonly opinion: CodedOpinion
  readonly at: number
  readonly total: number
  readonly menu: ReactNode
  /** The themes, and the line for a new one. */
  readonly children: ReactNode
}

/** One opinion in large type, with all that it can be sorted into. Focus stands here while one sorts by keys. */
export function CodingCard({ opinion, at, total, menu, children }: CodingCardProps) {
  const textId = useId()
  const from = [opinion.group === '' ? words.unsaidGroup : opinion.group, opinion.saidOn ?? ''].filter(Boolean).join(' · ')
  return (
    <Card
      id="sortera"
      component="section"
      tabIndex={0}
      aria-label={words.coding}
      aria-describedby={textId}
      sx={{ p: { xs: 2, md: 3 }, display: 'grid', gap: 2.5, alignContent: 'start', overflow: 'visible' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5 }}>
        <Typography sx={{ color: 'text.secondary' }}>
          <bdi>{from}</bdi>
        </Typography>
        {opinion.isExample && <StatusChip tone="working" icon={StarOutlined} label={words.example} />}
        <Box sx={{ marginInlineStart: 'auto', display: 'flex', alignItems: 'center', gap: 1 }}>
          <Typography sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>{words.position(at + 1, total)}</Typography>
          {menu}
        </Box>
      </Box>
      <Typography
        id={textId}
        component="blockquote"
        sx={{ m: 0, fontSize: '1.5rem', lineHeight: 1.4, minHeight: '8.4rem', maxHeight: '45vh', overflowY: 'auto', maxWidth: '48ch', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        <bdi>{opinion.text}</bdi>
      </Typography>
      {children}
      <KeyHelp />
    </Card>
  )
}
