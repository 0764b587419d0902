import Skeleton from '@mui/material/Skeleton'
import { Cell } from './layout.ts'

const WIDTHS = ['60%', '80%', '70%', '50%'] as const

/** Holds the place of a row of four cells that is on its way. */
export function SkeletonCells({ label }: { readonly label: string }) {
  return WIDTHS.map((width, at) => (
    <Cell key={width} aria-label={at === 0 ? label : undefined}>
      <Skeleton animation={false} width={width} />
    </Cell>
  ))
}
