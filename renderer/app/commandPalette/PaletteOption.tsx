import FolderOutlined from '@mui/icons-material/FolderOutlined'
import Box from '@mui/material/Box'
import { useEffect, useRef } from 'react'
import { phaseNames } from '../../../shared/text/catalogue/names.ts'
import { paletteText } from '../../../shared/text/catalogue/palette.ts'
import { Kbd } from '../../components/Kbd.tsx'
import { keyNames } from '../shortcuts/keys.ts'
import { Excerpt } from './Excerpt.tsx'
import type { PaletteEntry } from './entries.ts'

interface PaletteOptionProps {
  readonly id: string
  readonly entry: PaletteEntry
  readonly active: boolean
  readonly onChoose: () => void
  readonly onPoint: () => void
}

const TRUNCATED = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 } as const

/** One answer: what it is called, and what it is. */
export function PaletteOption({ id, entry, active, onChoose, onPoint }: PaletteOptionProps) {
  const line = useRef<HTMLLIElement>(null)
  const Icon = entry.icon ?? FolderOutlined
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <Box
      component="li"
      ref={line}
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <option> can hold plain text only
      role="option"
      aria-selected={active}
      onClick={onChoose}
      onMouseMove={active ? undefined : onPoint}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'center',
        minHeight: 40,
        px: 1.5,
        mx: 1,
        borderRadius: '6px',
        cursor: 'pointer',
        bgcolor: active ? 'tint.working' : 'transparent',
        '@media (forced-colors: active)': { outline: active ? '2px solid Highlight' : 'none' },
      }}
    >
      <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 1.5, minWidth: 0 }}>
        <Icon fontSize="small" aria-hidden sx={{ color: 'text.secondary' }} />
        <Box component="span" sx={{ ...TRUNCATED, flex: '0 1 auto' }}>
          <bdi>{entry.label}</bdi>
        </Box>
        {entry.detail ? (
          <Box component="span" sx={{ ...TRUNCATED, flex: '0 2 auto', color: 'text.secondary' }}>
            <bdi>{entry.detail}</bdi>
          </Box>
        ) : null}
        <Box component="span" sx={{ flex: '1 0 0' }} />
        {entry.keys ? <Kbd keys={keyNames(entry.keys)} /> : null}
        <Box component="span" sx={{ color: 'text.secondary', typography: 'body2', whiteSpace: 'nowrap' }}>
          {entry.phase ? `${paletteText.kinds.case}, ${phaseNames[entry.phase].toLocaleLowerCase('sv')}` : paletteText.kinds[entry.kind]}
        </Box>
      </Box>
      {entry.excerpt && entry.excerpt.length > 0 ? <Excerpt segments={entry.excerpt} /> : null}
    </Box>
  )
}
