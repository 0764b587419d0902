import ListItemText from '@mui/material/ListItemText'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { LINE_KINDS, type LineKind, type NoteLine } from '../../../../shared/domain/meetingNotes.ts'
import { meetingModeText as text } from '../../../../shared/text/catalogue/meetingMode.ts'
import { lineKindNames } from '../../../../shared/text/catalogue/minutes.ts'
import { Kbd } from '../../../components/Kbd.tsx'
import { setKind } from '../notes/notes.ts'
import { useSurroundings } from '../notes/writer.ts'

/** What a line is, in the margin; a press chooses another kind. The keyboard has Ctrl and a digit. */
export function KindMark({ line }: { readonly line: NoteLine }) {
  const { writer, readOnly } = useSurroundings()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const choose = (kind: LineKind) => {
    setAnchor(null)
    writer.change(setKind(writer.notes, line, kind), `kind ${line.id}`)
    writer.focus(line.id)
  }
  const name = lineKindNames[line.kind]
  return (
    <>
      <button
        type="button"
        className="kind"
        // The text field comes next by Tab; it changes the kind by itself.
        tabIndex={-1}
        disabled={readOnly}
        aria-label={text.chooseKind(name)}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {line.kind === 'note' ? '•' : name}
      </button>
      {anchor !== null && (
        <Menu anchorEl={anchor} open onClose={() => setAnchor(null)}>
          {LINE_KINDS.map((kind, at) => (
            <MenuItem key={kind} selected={kind === line.kind} onClick={() => choose(kind)} sx={{ gap: 3 }}>
              <ListItemText>{lineKindNames[kind]}</ListItemText>
              <Kbd keys={`Ctrl+${at + 1}`} />
            </MenuItem>
          ))}
        </Menu>
      )}
    </>
  )
}
