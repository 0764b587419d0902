import { awaitsForwardAnswer, type Decision, type DecisionKind, favourableDecision } from '../../../../shared/domain/decision.ts'

/** How the gate between two phases stands. `waiting`: a board has the case. `stopped`: it said no. */
export type GateState = 'undecided' | 'open' | 'waiting' | 'stopped'

export interface Gate {
  readonly kind: DecisionKind
  readonly state: GateState
  /** The decision that opened the gate, else the latest one. */
  readonly decision: Decision | null
}

function stateOf(decision: Decision): GateState {
  if (decision.outcome === 'rejected') return 'stopped'
  const answer = decision.forwarding?.answer
  if (awaitsForwardAnswer(decision) || !answer) return 'waiting'
  return answer.outcome === 'rejected' ? 'stopped' : 'waiting'
}

/** The gate that a kind of decision is, from all decisions of the case. */
export function gateOf(decisions: readonly Decision[], kind: DecisionKind, decidingBoard: string): Gate {
  const opening = favourableDecision(decisions, kind, decidingBoard)
  if (opening) return { kind, state: 'open', decision: opening }
  const latest = decisions
    .filter((decision) => decision.kind === kind)
    .toSorted((a, b) => a.meetingOn.localeCompare(b.meetingOn))
    .at(-1)
  return latest ? { kind, state: stateOf(latest), decision: latest } : { kind, state: 'undecided', decision: null }
}
