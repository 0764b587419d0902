import Stack from '@mui/material/Stack'
import { appText } from '../../shared/text/catalogue/app.ts'
import { useNotices } from '../state/notices.ts'
import { NoticeBar } from './NoticeBar.tsx'

/** The foot of the window, where the app says what it did and offers to take it back. One in the whole app. */
export function UndoSnackbar() {
  const notices = useNotices((state) => state.notices)
  return (
    <Stack
      role="log"
      aria-label={appText.notices}
      aria-live="polite"
      spacing={1}
      sx={{ position: 'fixed', insetInlineStart: 16, bottom: 16, zIndex: 'snackbar', maxWidth: 'min(36rem, calc(100vw - 32px))' }}
    >
      {notices.map((notice) => (
        <NoticeBar key={notice.id} notice={notice} />
      ))}
    </Stack>
  )
}
