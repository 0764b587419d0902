import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { visuallyHidden } from '@mui/utils'
import { useEffect, useRef, useState } from 'react'
import { statementTexts } from '../../../shared/text/catalogue/statement.ts'
import { FieldMessage } from '../../components/fields/index.ts'
import { type PointActions, ProposalPoint } from './ProposalPoint.tsx'
import { insertedAfter, moved, namesSum, removed, replaced, shownPoints } from './proposals.ts'
import { useIssue } from './useIssue.ts'
import { type StatementText, useWritten, write } from './writing.ts'

interface ProposalListProps {
  readonly text: StatementText
  readonly readOnly: boolean
  readonly describedBy: string
  /** Points made from the case. */
  readonly suggest: () => string[]
}

/** The points, what can be done with them, and what is said of it. Focus follows the point that was added or moved. */
function usePoints(text: StatementText) {
  const points = useWritten(text, 'proposals')
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<number | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-point="${wanted.current}"]`)?.focus()
    wanted.current = null
  })
  const put = (next: readonly string[], focus: number, spoken = '') => {
    wanted.current = focus
    setSaid(spoken)
    write(text, 'proposals', [...next])
  }
  const actions: PointActions = {
    onWrite: (at, point) => write(text, 'proposals', replaced(points, at, point)),
    onInsertAfter: (at) => put(insertedAfter(points, at), at + 1),
    onRemove: (at) => put(removed(points, at), Math.max(0, at - 1), statementTexts.removedPoint(at + 1)),
    onMove: (at, by) => {
      const next = moved(points, at, by)
      if (next !== points) put(next, at + by, statementTexts.movedTo(at + by + 1))
    },
  }
  return { points, said, list, put, actions }
}

/** The points that the board is asked to decide. */
export function ProposalList({ text, readOnly, describedBy, suggest }: ProposalListProps) {
  const { points, said, list, put, actions } = usePoints(text)
  const issue = useIssue(text, 'proposals')
  const isEmpty = points.every((point) => point.trim() === '')
  const proposed = useWritten(text, 'proposedKronor')
  const sumIsMissing = !isEmpty && proposed !== null && proposed > 0 && !namesSum(points, proposed)
  const shown = shownPoints(points)
  return (
    <>
      <Box component="ol" ref={list} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((point, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a point has no identity but its place; its text lives in the draft
          <ProposalPoint key={at} at={at} count={shown.length} point={point} readOnly={readOnly} describedBy={describedBy} {...actions} />
        ))}
      </Box>
      {issue && <FieldMessage tone="error">{issue}</FieldMessage>}
      {sumIsMissing && <FieldMessage tone="warning">{statementTexts.sumNotNamed(proposed)}</FieldMessage>}
      {!readOnly && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', ml: '2.25em' }}>
          <Button size="small" startIcon={<AddOutlined />} onClick={() => actions.onInsertAfter(shown.length - 1)}>
            {statementTexts.addPoint}
          </Button>
          {isEmpty && (
            <Button size="small" variant="outlined" onClick={() => put(suggest(), 0, statementTexts.suggested)}>
              {statementTexts.suggest}
            </Button>
          )}
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {statementTexts.proposalsKeys}
          </Typography>
        </Box>
      )}
      <Box component="output" sx={visuallyHidden}>
        {said}
      </Box>
    </>
  )
}
