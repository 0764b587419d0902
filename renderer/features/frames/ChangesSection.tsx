import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { visuallyHidden } from '@mui/utils'
import type { FrameView } from '../../../shared/domain/frame/budgetFrame.ts'
import { type ChangeWithTotal, changesWithTotals } from '../../../shared/domain/frame/course.ts'
import { formatKronor } from '../../../shared/domain/money.ts'
import { framePageText as texts } from '../../../shared/text/catalogue/framePage.ts'
import { frameTexts, signedKronor } from '../../../shared/text/catalogue/frames.ts'
import { MoneyTable } from '../../components/MoneyTable.tsx'
import { changeButtonId } from '../../components/records/RecordRow.tsx'
import { useLog } from '../../components/records/useLog.ts'
import { Section } from '../../components/Section.tsx'
import { ChangeForm, changeRowId } from './ChangeForm.tsx'

const ADD_BUTTON = 'andra-ramen'
const COLUMNS = 6

function Line({ change, frameKronor, onChange }: ChangeWithTotal & { readonly onChange: () => void }) {
  const id = changeRowId(change.id)
  return (
    <tr id={id} className="row">
      <td className="day">{change.changedOn}</td>
      <td><bdi>{change.reason}</bdi></td>
      <td><bdi>{change.documentReference}</bdi></td>
      <td className="sum">{signedKronor(change.changeKronor)}</td>
      <td className="sum">{formatKronor(frameKronor)}</td>
      <td className="end">
        <Button id={changeButtonId(id)} size="small" aria-label={texts.changeLabel(`${change.changedOn} ${change.reason}`)} onClick={onChange}>
          {texts.change}
        </Button>
      </td>
    </tr>
  )
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">{frameTexts.changedOn}</th>
        <th scope="col">{frameTexts.reason}</th>
        <th scope="col">{frameTexts.document}</th>
        <th scope="col" className="sum">{frameTexts.change}</th>
        <th scope="col" className="sum">{frameTexts.frameAfter}</th>
        <th scope="col" className="end">
          <Box component="span" sx={visuallyHidden}>
            {texts.change}
          </Box>
        </th>
      </tr>
    </thead>
  )
}

/** What the frame began with and how it was changed, each time with its reason. */
export function ChangesSection({ view }: { readonly view: FrameView }) {
  const changes = changesWithTotals(view.changes)
  const log = useLog({
    log: 'frameChanges', caseId: String(view.year), stored: changes.map(({ change }) => change.id), newRow: 'last', rowId: changeRowId, addButtonId: ADD_BUTTON, readOnly: false,
  })
  const row = (id: string) => {
    const found = changes.find(({ change }) => change.id === id)
    if (id !== log.editing) return found && <Line key={id} {...found} onChange={() => log.edit(id)} />
    return (
      <tr key={id} className="form">
        <td colSpan={COLUMNS}>
          <ChangeForm id={id} year={view.year} stored={found?.change ?? null} isNew={log.isWritingNew} isFirst={changes.length === 0} onClose={log.close} onGone={log.forget} />
        </td>
      </tr>
    )
  }
  const addLabel = changes.length === 0 ? texts.addFirst : texts.add
  const addButton = log.isWritingNew ? null : (
    <Button id={ADD_BUTTON} variant="outlined" startIcon={<AddOutlined />} onClick={log.add}>
      {log.hasBegun ? texts.goOn : addLabel}
    </Button>
  )
  return (
    <Section title={frameTexts.changes} action={addButton}>
      {log.ids.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{frameTexts.noFrame}</Typography>
      ) : (
        <MoneyTable aria-label={frameTexts.changes}>
          <Head />
          <tbody>{log.ids.map(row)}</tbody>
        </MoneyTable>
      )}
    </Section>
  )
}
