import type { Letter } from '../../../shared/domain/letter.ts'
import { meetingModeText as text } from '../../../shared/text/catalogue/meetingMode.ts'

/** A letter as one reads it among notes. Of attachments only the names: the files stay in the mail program. */
export function letterText({ from, sentOn, text: written, attachments, isCut }: Letter): string {
  return [
    text.letterFrom(from, sentOn),
    written,
    ...(isCut ? [text.letterCut] : []),
    ...(attachments.length > 0 ? [text.letterAttachments(attachments)] : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
