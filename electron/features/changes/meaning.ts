import { thingName } from '../../../shared/text/changes/names.ts'
import { foldForSearch } from '../../../shared/text/fold.ts'
import { type Meant, removedNames } from '../../db/repositories/changeReading.ts'
import { SEARCHED_KINDS, subjectsOf } from '../../db/repositories/changeSubjects.ts'
import type { StoreContext } from '../../work/context.ts'

/** Which things and cases have all the words in their names, whole or in parts; null where no word is asked for. */
export function meantBy({ connection, defaultModel }: StoreContext, text: string): Meant | null {
  const words = foldForSearch(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return null
  const isMeant = (name: string): boolean => {
    const folded = foldForSearch(name)
    return words.every((word) => folded.includes(word))
  }
  const things: string[] = []
  const cases: string[] = []
  for (const kind of SEARCHED_KINDS)
    for (const [id, { fields }] of subjectsOf(connection, kind))
      if (isMeant(thingName(kind, id, fields, { model: defaultModel, names: {} }))) (kind === 'case' ? cases : things).push(id)
  for (const { entityId, name } of removedNames(connection)) if (isMeant(name)) things.push(entityId)
  return { things: [...things, ...cases], cases }
}
