import { useState } from 'react'

interface Choice {
  readonly chosen: string[]
  readonly isChosen: (actorId: string) => boolean
  readonly onToggle: (actorId: string) => void
}

/** Which of some actors are chosen; those to begin with are asked for once. */
export function useChosen(beginWith: readonly string[]): Choice {
  const [chosen, setChosen] = useState(() => [...beginWith])
  return {
    chosen,
    isChosen: (actorId) => chosen.includes(actorId),
    onToggle: (actorId) => setChosen((now) => (now.includes(actorId) ? now.filter((each) => each !== actorId) : [...now, actorId])),
  }
}
