import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react'
import { overviewText } from '../../../shared/text/catalogue/overview.ts'
import { Section } from '../../components/Section.tsx'

/** A longer list would push the others out of sight, and what one starts the day on is at its top. */
const SHOWN_AT_FIRST = 12

interface OverviewListProps {
  readonly title: string
  /** Said where the list is empty. */
  readonly none: string
  readonly children: readonly ReactElement[]
}

function Rows({ rows }: { readonly rows: readonly ReactElement[] }) {
  const list = useRef<HTMLUListElement>(null)
  const [isWhole, setIsWhole] = useState(false)
  const hidden = isWhole ? 0 : Math.max(0, rows.length - SHOWN_AT_FIRST)
  // The button is gone; who used it goes on reading at the first row that it brought.
  useLayoutEffect(() => {
    if (isWhole) list.current?.children[SHOWN_AT_FIRST]?.querySelector('a')?.focus()
  }, [isWhole])
  return (
    <>
      <Box ref={list} component="ul" sx={{ listStyle: 'none', m: 0, mx: -1, p: 0, borderTop: '1px solid', borderColor: 'divider' }}>
        {rows.slice(0, rows.length - hidden)}
      </Box>
      {hidden > 0 ? (
        <Button size="small" sx={{ mt: 1 }} onClick={() => setIsWhole(true)}>
          {overviewText.more(hidden)}
        </Button>
      ) : null}
    </>
  )
}

/** One of the lists: rows between hairlines, or a sentence. */
export function OverviewList({ title, none, children }: OverviewListProps) {
  return (
    <Section title={title}>
      {children.length === 0 ? (
        <Typography sx={{ color: 'text.secondary', borderTop: '1px solid', borderColor: 'divider', py: 1.25 }}>{none}</Typography>
      ) : (
        <Rows rows={children} />
      )}
    </Section>
  )
}
