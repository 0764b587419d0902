/** Two columns, one for each of two entries; below one another where there is no room. */
export const SIDE_BY_SIDE = {
  display: 'grid',
  gap: 1,
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@container (min-width: 26rem)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
} as const
