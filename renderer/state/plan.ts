import { create } from 'zustand'

/** What the plan tab shows: the rows, the timetable, the text to the board, or what differs from what was decided. */
export const PLAN_LOOKS = ['rows', 'timetable', 'board', 'compare'] as const
export type PlanLook = (typeof PLAN_LOOKS)[number]

export type TimetableScale = 'months' | 'weeks'

interface PlanState {
  /** The plan chosen in each case; the latest where none is. */
  readonly chosen: Readonly<Record<string, string>>
  readonly look: PlanLook
  readonly scale: TimetableScale
  /** The row whose form is open; null = none. */
  readonly openItem: string | null
}

const START: PlanState = { chosen: {}, look: 'rows', scale: 'months', openItem: null }

export const usePlanState = create<PlanState>(() => START)

export const choosePlan = (caseId: string, planId: string): void =>
  usePlanState.setState(({ chosen }) => ({ chosen: { ...chosen, [caseId]: planId }, openItem: null }))

export const showPlanLook = (look: PlanLook): void => usePlanState.setState({ look })
export const chooseScale = (scale: TimetableScale): void => usePlanState.setState({ scale })
export const openPlanItem = (openItem: string | null): void => usePlanState.setState({ openItem })

/** Opens a row of the plan for writing, wherever one is in the tab. */
export const goToPlanItem = (openItem: string): void => usePlanState.setState({ look: 'rows', openItem })

/** For tests, which start from nothing. */
export const forgetPlanState = (): void => usePlanState.setState(START, true)
