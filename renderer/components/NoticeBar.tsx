import CloseOutlined from '@mui/icons-material/CloseOutlined'
import ErrorOutlined from '@mui/icons-material/ErrorOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Paper from '@mui/material/Paper'
import { useEffect, useState } from 'react'
import { appText } from '../../shared/text/catalogue/app.ts'
import { dismissNotice, NOTICE_MILLISECONDS, type Notice, notify, notifyFailure } from '../state/notices.ts'
import { failureSentence } from './failureSentence.ts'

async function takeBack({ id, undo }: Notice): Promise<void> {
  dismissNotice(id)
  try {
    await undo?.()
    notify(appText.undone)
  } catch (error) {
    notifyFailure(failureSentence(error))
  }
}

/** One thing said, with its undo button. Its time stands still while one points at it or has focus in it. */
export function NoticeBar({ notice }: { readonly notice: Notice }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => dismissNotice(notice.id), NOTICE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [held, notice.id])
  const hold = () => setHeld(true)
  const release = () => setHeld(false)
  return (
    <Paper
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocus={hold}
      onBlur={release}
      sx={{ bgcolor: 'text.primary', color: 'background.default', display: 'flex', alignItems: 'center', gap: 1, pl: 2, pr: 1, py: 0.75 }}
    >
      {notice.tone === 'error' ? <ErrorOutlined fontSize="small" aria-hidden /> : null}
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <bdi>{notice.text}</bdi>
      </Box>
      {notice.undo ? (
        <Button color="inherit" size="small" onClick={() => void takeBack(notice)} sx={{ textDecoration: 'underline' }}>
          {appText.undo}
        </Button>
      ) : null}
      <IconButton aria-label={appText.close} size="small" color="inherit" onClick={() => dismissNotice(notice.id)}>
        <CloseOutlined fontSize="small" />
      </IconButton>
    </Paper>
  )
}
