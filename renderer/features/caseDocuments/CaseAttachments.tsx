import type { AttachmentView } from '../../../shared/domain/attachments/attachment.ts'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { attachmentSubjectText, attachmentText as words } from '../../../shared/text/catalogue/attachments.ts'
import { paths } from '../../app/paths.ts'
import { Attachments } from '../../components/attachments/index.ts'
import { Section } from '../../components/Section.tsx'

/** The place of what an attachment belongs to; null for the case itself, and for what is no longer there. */
function placeOf({ caseId, subject, isSubjectThere }: AttachmentView): string | null {
  if (!isSubjectThere) return null
  switch (subject.kind) {
    case 'meeting':
      return `${paths.caseTab(caseId, 'meetings')}#mote-${subject.id}`
    case 'decision':
      return `${paths.caseTab(caseId, 'decisions')}#beslut-${subject.id}`
    case 'ledgerRow':
      return `${paths.caseTab(caseId, 'money')}#liggare-${subject.id}`
    case 'associationReport':
      return `${paths.caseTab(caseId, 'execution')}#foreningens-handlingar`
    default:
      return null
  }
}

/** All files of the case, each with what it belongs to. What is dropped here belongs to the case itself. */
export function CaseAttachments({ view, model }: { readonly view: CaseView; readonly model: ProcessModel }) {
  const { id, closedOn } = view.case
  return (
    <Section title={words.heading}>
      <Attachments
        caseId={id}
        subject={{ kind: 'case', id }}
        name={words.theCase}
        readOnly={closedOn !== null}
        belongsTo={(attachment) => ({ said: attachmentSubjectText(attachment, model), to: placeOf(attachment) })}
        withHelp
      />
    </Section>
  )
}
