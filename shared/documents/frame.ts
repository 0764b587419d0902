import type { ProcessModel } from '../domain/processModel.ts'
import { documentTexts as texts } from '../text/catalogue/documentContents.ts'
import type { DocumentModel } from './model.ts'

/** What every document of a case carries around its content: who issues it, and the registry number in its head. */
export function frameOf(
  model: ProcessModel,
  document: { readonly title: string; readonly subject: string; readonly registryNumber: string; readonly at: string },
): Omit<DocumentModel, 'blocks'> {
  const sender = `${model.municipality}, ${model.office}`
  const { title, subject, registryNumber, at } = document
  const right = registryNumber === '' ? texts.noRegistryNumber : `${texts.registryNumber} ${registryNumber}`
  return { title, subject, author: sender, runningHead: { left: sender, right }, createdAt: at }
}
