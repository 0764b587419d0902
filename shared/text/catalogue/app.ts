import type { Phase } from '../../domain/phase.ts'
import { PHASES, phaseIndex } from '../../domain/phase.ts'
import { phaseNames } from './names.ts'

/** Texts of the shell and of the components that every screen shares. */
export const appText = {
  name: 'Samverkansstöd',
  documentTitle: (page: string) => `${page} – Samverkansstöd`,
  skipToContent: 'Hoppa till innehållet',
  navigation: 'Huvudmeny',
  loading: 'Hämtar …',
  retry: 'Försök igen',
  undo: 'Ångra',
  undone: 'Ångrat',
  close: 'Stäng',
  cancel: 'Avbryt',
  more: 'Fler val',
  notices: 'Meddelanden',
  optional: (label: string) => `${label} (valfritt)`,
  unknownFault: 'Något gick fel i programmet. Det som redan är sparat finns kvar. Försök igen.',
} as const

/** What a screen reader says for the four-part bar. */
export const phaseBarLabel = (phase: Phase, closed: boolean): string =>
  `Fas ${phaseIndex(phase) + 1} av ${PHASES.length}: ${phaseNames[phase]}${closed ? ', avslutat' : ''}`
