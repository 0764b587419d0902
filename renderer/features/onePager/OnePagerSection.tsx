import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { OnePager } from '../../../shared/domain/network/onePager.ts'
import { onePagerTexts as texts } from '../../../shared/text/catalogue/onePager.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'
import { SaveStatus, useUndoKeys } from '../../state/drafts/index.ts'
import { notify } from '../../state/notices.ts'
import { OnePagerFields } from './OnePagerFields.tsx'
import { useOnePagerDraft } from './useOnePagerDraft.ts'

function Partners({ partners }: Pick<OnePager, 'partners'>) {
  const names = partners.map(({ name, isApplicant }) => (isApplicant ? `${name} (${texts.applicant})` : name))
  return (
    <Box>
      <Typography sx={{ fontWeight: 600 }}>{texts.partners}</Typography>
      {names.length === 0 && <Typography>{texts.noPartners}</Typography>}
      {names.map((name) => (
        <Typography key={name} sx={{ overflowWrap: 'anywhere' }}>
          <bdi>{name}</bdi>
        </Typography>
      ))}
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
        {texts.partnersHelp}
      </Typography>
    </Box>
  )
}

function OnePagerForm({ page, readOnly }: { readonly page: OnePager; readonly readOnly: boolean }) {
  const form = useOnePagerDraft(page)
  const onKeyDown = useUndoKeys(form.draft)
  const { run, busy, error } = useAction(async () => {
    // What the store would not take is said beside its field.
    if (!(await form.flush())) return
    const document = unwrap(await api.onePager.export({ caseId: page.caseId }))
    notify(texts.exported(document.version))
  })
  return (
    <Section title={texts.heading} action={<SaveStatus draft={form.draft} />}>
      <Typography sx={{ color: 'text.secondary', maxWidth: '72ch', mb: 2 }}>{texts.explain}</Typography>
      <Box component="form" onSubmit={(event) => event.preventDefault()} onKeyDown={onKeyDown} sx={{ display: 'grid', gap: 2.5 }}>
        <Partners partners={page.partners} />
        <OnePagerFields form={form} readOnly={readOnly} />
      </Box>
      {!readOnly && (
        <Button variant="contained" startIcon={<PictureAsPdfOutlined />} loading={busy} onClick={() => void run()} sx={{ my: 2 }}>
          {texts.export}
        </Button>
      )}
      {error ? <ErrorNotice error={error} /> : null}
    </Section>
  )
}

/** The partnership of a case on one page: what is written of it, and the PDF. */
export function OnePagerSection({ caseId }: { readonly caseId: string }) {
  const page = useQuery(queries.onePager(caseId))
  const view = useQuery(queries.caseView(caseId))
  if (page.isError && !page.data) return <ErrorNotice error={page.error} onRetry={() => void page.refetch()} />
  if (!page.data || !view.data) return <LoadingState />
  return <OnePagerForm page={page.data} readOnly={view.data.case.closedOn !== null} />
}
