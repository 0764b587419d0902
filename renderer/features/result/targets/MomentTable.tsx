import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { visuallyHidden } from '@mui/utils'
import { targetTexts as texts } from '../../../../shared/text/catalogue/results.ts'
import { changeButtonId } from '../../../components/records/RecordRow.tsx'
import { longestBar, MomentBar } from './MomentBar.tsx'
import type { Moment } from './moments.ts'
import { outcomeRowId } from './OutcomeForm.tsx'
import { targetRowId } from './TargetForm.tsx'

interface MomentTableProps {
  readonly moments: readonly Moment[]
  readonly name: string
  readonly show: (value: number) => string
  readonly onChange: ((rowId: string) => void) | undefined
}

const rowIdOf = ({ kind, key }: Moment): string => (kind === 'outcome' ? outcomeRowId(key) : targetRowId(key))

/** Every figure of an indicator, with where it comes from or why it was changed. */
export function MomentTable({ moments, name, show, onChange }: MomentTableProps) {
  if (moments.length === 0) return null
  const longest = longestBar(moments)
  return (
    <Box
      component="table"
      sx={{ borderCollapse: 'collapse', width: '100%', maxWidth: 860, '& th, & td': { textAlign: 'left', verticalAlign: 'top', py: 0.5, pr: 2, borderBottom: 1, borderColor: 'divider', fontWeight: 400 } }}
    >
      <caption style={visuallyHidden}>{name}</caption>
      <thead>
        <Box component="tr" sx={{ color: 'text.secondary' }}>
          <th scope="col">{texts.tableMoment}</th>
          <Box component="th" scope="col" sx={{ textAlign: 'right !important' }}>
            {texts.tableValue}
          </Box>
          {longest !== null && (
            <th scope="col">
              <span style={visuallyHidden}>{texts.bar}</span>
            </th>
          )}
          <th scope="col">{texts.tableAbout}</th>
          {onChange && (
            <th scope="col">
              <span style={visuallyHidden}>{texts.change}</span>
            </th>
          )}
        </Box>
      </thead>
      <tbody>
        {moments.map((moment) => (
          <tr key={moment.key} id={moment.rowId === null ? undefined : `varde-${moment.rowId}`}>
            <Box component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
              {moment.label}
            </Box>
            <Box component="td" sx={{ textAlign: 'right !important', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', fontWeight: '600 !important' }}>
              {show(moment.value)}
            </Box>
            {longest !== null && (
              <td>
                <MomentBar moment={moment} longest={longest} />
              </td>
            )}
            <Box component="td" sx={{ overflowWrap: 'anywhere' }}>
              <bdi>{moment.groups === '' ? moment.about : `${moment.about} (${moment.groups})`}</bdi>
            </Box>
            {onChange && (
              <td>
                {moment.rowId !== null && (
                  <Button id={changeButtonId(rowIdOf(moment))} size="small" aria-label={texts.changeName(`${name}, ${moment.label}`)} onClick={() => onChange(moment.rowId ?? '')}>
                    {texts.change}
                  </Button>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Box>
  )
}
