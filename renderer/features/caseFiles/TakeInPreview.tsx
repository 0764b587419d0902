import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useEffect, useRef } from 'react'
import type { CaseFilePreview, TakenIn } from '../../../shared/domain/caseFile/preview.ts'
import { caseFileText } from '../../../shared/text/catalogue/caseFile.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'
import { flushAllDrafts } from '../../state/drafts/index.ts'
import { Differences } from './Differences.tsx'
import { KindList } from './KindList.tsx'
import { Matches } from './Matches.tsx'
import { useFollowWork } from './useCaseFileWork.ts'

interface TakeInPreviewProps {
  readonly preview: CaseFilePreview
  readonly onChange: (preview: CaseFilePreview) => void
  readonly onDone: (taken: TakenIn) => void
}

/** In a few sentences: what the file is to what is here. */
function sentencesOf({ isNewCase, hasCommonGround, isTakenInBefore, internal, states, quietlyAdded }: CaseFilePreview): string[] {
  if (isNewCase) return [caseFileText.newCase]
  return [
    states.length === 0 ? caseFileText.nothingNew : hasCommonGround ? caseFileText.sameCase : caseFileText.noCommonGround,
    ...(isTakenInBefore ? [caseFileText.takenInBefore] : []),
    ...(internal ? [] : [caseFileText.withoutInternal]),
    ...(quietlyAdded > 0 ? [caseFileText.quietly(quietlyAdded)] : []),
  ]
}

/** What would happen, with everything that can be chosen, and the button that does it. */
export function TakeInPreview({ preview, onChange, onDone }: TakeInPreviewProps) {
  const { sessionId, isNewCase, contents, states } = preview
  const follow = useFollowWork()
  const place = useRef<HTMLDivElement>(null)
  const takeIn = useAction(async () => {
    await flushAllDrafts()
    const found = await follow(api.caseFiles.takeIn({ sessionId }))
    // Something was saved here after the file was looked at: what differs is shown as it is now.
    if (!found.ok && found.error.code === 'conflict') onChange(unwrap(await api.caseFiles.preview({ sessionId })))
    onDone(unwrap(found))
  })
  // The button that led here has changed, and the preview may be below the window's edge.
  useEffect(() => place.current?.focus(), [])
  const button = (
    <Button variant="contained" disabled={takeIn.busy} onClick={() => void takeIn.run()}>
      {isNewCase ? caseFileText.takeIn : caseFileText.takeInChanges}
    </Button>
  )
  return (
    <Box ref={place} tabIndex={-1} sx={{ outline: 'none' }}>
      <Section title={preview.title} action={button}>
        <Typography sx={{ color: 'text.secondary', mb: 1 }}>{caseFileText.writtenBy(preview)}</Typography>
        {takeIn.error ? <ErrorNotice error={takeIn.error} /> : null}
        <Alert severity="info" sx={{ mb: 2 }}>
          {sentencesOf(preview).join(' ')} {caseFileText.backupFirst}
        </Alert>
        {isNewCase ? <KindList kinds={contents} /> : null}
      </Section>
      {preview.matches.length > 0 ? <Matches sessionId={sessionId} matches={preview.matches} onChange={onChange} /> : null}
      {!isNewCase && states.length > 0 ? <Differences preview={preview} /> : null}
    </Box>
  )
}
