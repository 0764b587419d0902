import { z } from 'zod'

/** The four phases of a process, in order. Phases are code; what fills them is the process model's data. */
export const PHASES = ['initiation', 'collaboration', 'execution', 'result'] as const
export const phaseSchema = z.enum(PHASES)
export type Phase = z.infer<typeof phaseSchema>

export const phaseIndex = (phase: Phase): number => PHASES.indexOf(phase)

/** The phase after this one, or null after the last. */
export const nextPhase = (phase: Phase): Phase | null => PHASES[phaseIndex(phase) + 1] ?? null

/** The phase before this one, or null before the first. */
export const previousPhase = (phase: Phase): Phase | null => PHASES[phaseIndex(phase) - 1] ?? null
