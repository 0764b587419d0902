import Box from '@mui/material/Box'
import { LIMITS } from '../../../shared/domain/field.ts'
import type { PortfolioReport, ReportInput } from '../../../shared/domain/portfolio/report.ts'
import { portfolioWords } from '../../../shared/text/catalogue/portfolioPage.ts'
import { api } from '../../bridge/api.ts'
import { DateField, LineField, TextAreaField } from '../../components/fields/index.ts'
import { Section } from '../../components/Section.tsx'
import { savedAs, mapOutcome, SaveStatus, useAutosavedDraft } from '../../state/drafts/index.ts'

const { fields: words } = portfolioWords

export type ReportWriting = Omit<ReportInput, 'id' | 'expectedRevision'>

export const writingOfReport = ({ title, startsOn, endsOn, introduction }: PortfolioReport): ReportWriting => ({ title, startsOn, endsOn, introduction })

/** What the report is called, which period it tells of and how it begins; saves itself. */
export function ReportForm({ report }: { readonly report: PortfolioReport }) {
  const { id } = report
  const { value, patch, issueFor, draft } = useAutosavedDraft<ReportWriting>({
    key: `portfolioReport:${id}`,
    initial: writingOfReport(report),
    revision: report.revision,
    save: async (writing, expectedRevision) => savedAs(await api.portfolio.save({ ...writing, id, expectedRevision }), writingOfReport),
    read: async () => mapOutcome(await api.portfolio.get({ reportId: id }), (view) => ({ value: writingOfReport(view.report), revision: view.report.revision })),
  })
  const day = (name: 'startsOn' | 'endsOn') => (
    <DateField
      label={words[name]}
      required
      value={value[name]}
      error={issueFor(name) ?? null}
      onChange={(on) => {
        if (on !== null) patch({ [name]: on })
      }}
    />
  )
  return (
    <Section title={portfolioWords.report} action={<SaveStatus draft={draft} />}>
      <Box sx={{ display: 'grid', gap: 2.5 }}>
        <LineField label={words.title} required limit={LIMITS.title} value={value.title} error={issueFor('title') ?? null} onChange={(title) => patch({ title })} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5 }}>
          {day('startsOn')}
          {day('endsOn')}
        </Box>
        <TextAreaField label={words.introduction} helperText={words.introductionHelp} lines={3} value={value.introduction} error={issueFor('introduction') ?? null} onChange={(introduction) => patch({ introduction })} />
      </Box>
    </Section>
  )
}
