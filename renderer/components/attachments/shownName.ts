import { attachmentText } from '../../../shared/text/catalogue/attachments.ts'

/** A name as it is shown: without unseen signs, which can turn it round so that a program looks like a picture. */
export const shownName = (fileName: string): string => fileName.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '') || attachmentText.unnamed
