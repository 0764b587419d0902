import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '../../../shared/domain/date.ts'
import { type DataExtract, EXTRACT_KINDS, type ExtractItem, type ExtractRequest } from '../../../shared/domain/respect/extract.ts'
import { extractFieldName, extractKinds, extractValue } from '../../../shared/text/catalogue/respect.ts'
import { extractScreen as text } from '../../../shared/text/catalogue/respectScreens.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FactList } from '../../components/FactList.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PdfPreview } from '../../components/pdfPreview/index.ts'
import { Section } from '../../components/Section.tsx'
import { useAction } from '../../components/useAction.ts'
import { notify } from '../../state/notices.ts'

const readable = (on: string): string => (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(on) ? formatInstant(on) : on)

function Item({ item }: { readonly item: ExtractItem }) {
  const facts = item.fields.map(({ name, text: value }) => ({ label: extractFieldName(name), value: readable(extractValue(name, value)) }))
  return (
    <Box component="li" sx={{ borderTop: '1px solid', borderColor: 'divider', py: 1.25 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 0.5 }}>
        {[item.caseTitle, readable(item.on)].filter(Boolean).join(', ')}
      </Typography>
      {/* Two texts of one row may have the same label; they are said on one line. */}
      <FactList facts={[...new Map(facts.map((fact) => [`${fact.label}`, fact])).values()].map(({ label }) => ({
        label,
        value: facts.filter((fact) => fact.label === label).map(({ value }) => value).join(', '),
      }))} />
    </Box>
  )
}

function Kinds({ extract }: { readonly extract: DataExtract }) {
  return EXTRACT_KINDS.map((kind) => {
    const items = extract.items.filter((item) => item.kind === kind)
    if (items.length === 0) return null
    return (
      <Section key={kind} title={extractKinds[kind].title}>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1, maxWidth: '72ch' }}>
          {extractKinds[kind].purpose} {extractKinds[kind].storage}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, overflowWrap: 'anywhere' }}>
          {items.map((item, index) => (
            <Item key={`${kind} ${index}`} item={item} />
          ))}
        </Box>
      </Section>
    )
  })
}

/** The paper as it will be handed out. */
function Preview({ request, extract }: { readonly request: ExtractRequest; readonly extract: DataExtract }) {
  const load = async () => unwrap(await api.extracts.preview(request)).bytes
  return (
    <Box sx={{ height: 'max(30rem, calc(100vh - 14rem))', mb: 4 }}>
      <PdfPreview load={load} version={`${JSON.stringify(request)} ${extract.madeAt}`} title={text.titleOf(extract.person.name || extract.person.email || extract.person.phone)} />
    </Box>
  )
}

/** What was found, exactly as it will stand in the file, and the button that writes it. */
export function ExtractResult({ request }: { readonly request: ExtractRequest }) {
  const { data: extract, error, refetch } = useQuery(queries.dataExtract(request))
  const [asPdf, setAsPdf] = useState(false)
  const save = useAction(async () => {
    const { pdfPath, jsonPath } = unwrap(await api.extracts.save(request))
    notify(text.saved(pdfPath, jsonPath))
  })
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!extract) return <LoadingState label={text.collecting} />
  return (
    <>
      <Box sx={{ mb: 3 }}>
        <Typography sx={{ mb: 1 }}>{text.found(extract.items.length)}</Typography>
        <Typography sx={{ mb: 1.5, color: 'text.secondary', maxWidth: '72ch' }}>{text.check}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
          <Button variant="contained" loading={save.busy} onClick={() => void save.run()}>
            {text.save}
          </Button>
          <Button variant="outlined" aria-expanded={asPdf} onClick={() => setAsPdf(!asPdf)}>
            {asPdf ? text.asText : text.asPdf}
          </Button>
        </Box>
        {save.error ? <ErrorNotice error={save.error} /> : null}
      </Box>
      {asPdf ? <Preview request={request} extract={extract} /> : <Kinds extract={extract} />}
    </>
  )
}
