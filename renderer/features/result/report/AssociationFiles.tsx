import { attachmentText as words } from '../../../../shared/text/catalogue/attachments.ts'
import { Attachments } from '../../../components/attachments/index.ts'
import { Section } from '../../../components/Section.tsx'

/** An association's annual and financial reports as files, beside the report that they belong to. */
export function AssociationFiles({ caseId, readOnly }: { readonly caseId: string; readonly readOnly: boolean }) {
  return (
    <Section title={words.associationReports}>
      <Attachments caseId={caseId} subject={{ kind: 'associationReport', id: caseId }} name={words.associationReports} readOnly={readOnly} withHelp />
    </Section>
  )
}
