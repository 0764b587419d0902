import type { CaseActor, Involvement } from '../../../shared/domain/actor.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'

const kindName = (model: ProcessModel, kind: string): string => model.actorKinds.find(({ id }) => id === kind)?.name ?? kind

const lineOf = (actor: CaseActor, model: ProcessModel): string => {
  const kind = kindName(model, actor.kind)
  const contact = actor.contactName === '' ? '' : `, kontakt ${actor.contactName}`
  return `- ${actor.name}${kind === '' ? '' : ` (${kind})`}${contact}`
}

/**
 * The text of part 2 or 3 as the case's actors give it. Part 2 names all actors in the area, also those that
 * want to collaborate; part 3 those that want to. Phone and e-mail stay out: the application is published.
 */
export function prefillText(actors: readonly CaseActor[], involvement: Involvement, model: ProcessModel): string {
  const chosen = involvement === 'inArea' ? actors : actors.filter((actor) => actor.involvement === 'collaborating')
  return chosen.map((actor) => lineOf(actor, model)).join('\n')
}
