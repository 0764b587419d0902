import { useCallback } from 'react'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { applicationTexts } from '../../../shared/text/catalogue/application.ts'
import { writingTexts } from '../../../shared/text/catalogue/writing.ts'
import { partField } from './writing.ts'

const AROUND: Readonly<Record<string, string>> = {
  soughtKronor: applicationTexts.soughtKronor,
  contact: applicationTexts.contact,
  boards: applicationTexts.boards,
  relatedProgrammes: applicationTexts.relatedProgrammes,
  attachments: applicationTexts.attachments,
}

/** What a field of the application is called where a step of undo in it is spoken of. */
export const usePlaceOf = (model: ProcessModel): ((field: string) => string) =>
  useCallback(
    (field: string) => {
      const part = model.applicationParts.find(({ id }) => partField(id) === field)
      return part?.title ?? AROUND[field.split('.')[0] ?? ''] ?? writingTexts.otherPlace
    },
    [model],
  )
