/** From this width there is room for what is left to do beside the work. */
export const WIDE = '@media (min-width: 1200px)'
