import { assertNever } from '../../assertNever.ts'
import type { ExecutionBlocker, FreezeBlocker } from '../../domain/plan/execution.ts'

/** Why nothing of a plan can be started, and which rule of the model says so. */
export function executionBlockerSentence(blocker: ExecutionBlocker): string {
  switch (blocker) {
    case 'decision-2-missing':
      return 'Genomförandet kan inte börja innan nämnden har fattat beslut 2. Så säger regel 2 i modellen: beslut 2 ger stödet till genomförandet.'
    case 'plan-not-frozen':
      return 'Planen är inte fryst som beslutad. Så säger regel 10 i modellen: den beslutade planen fryses innan arbetet börjar.'
    case 'decision-not-in-favour':
      return 'Beslutet som planen frystes med är inte längre ett bifall till beslut 2.'
    default:
      return assertNever(blocker)
  }
}

/** Why a plan cannot be frozen. */
export function freezeBlockerSentence(blocker: FreezeBlocker): string {
  switch (blocker) {
    case 'already-frozen':
      return 'Planen är redan fryst.'
    case 'plan-empty':
      return 'Planen är tom. Lägg in insatser och aktiviteter först.'
    case 'decision-not-in-favour':
      return 'Det finns inget bifall till beslut 2 att frysa planen med. Så säger regel 2 i modellen. Anteckna beslutet under Beslut.'
    case 'decision-taken':
      return 'En annan plan är redan fryst med det här beslutet. En ny period har ett eget beslut.'
    default:
      return assertNever(blocker)
  }
}

export const planRefusals = {
  frozen: 'Planen är beslutad och ligger fast. En rad i den stryks med ett skäl, men tas inte bort.',
  needsReason: 'Planen är beslutad. Skriv skälet till ändringen, vem som kom överens om den och när.',
  restsOnDecision: 'En plan är fryst med det här beslutet. Beslutet kan inte tas bort eller bli något annat än ett bifall till beslut 2.',
} as const
