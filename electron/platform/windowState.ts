import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { prepareFile } from '../files/writeFile.ts'

const boundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) })
const stateSchema = z.object({ bounds: boundsSchema, maximized: z.boolean() })
export type WindowState = z.infer<typeof stateSchema>
type Bounds = z.infer<typeof boundsSchema>

/** The last place of the window; null where there is none, or the file is torn: the start never stops for it. */
export function readWindowState(path: string): WindowState | null {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

export function writeWindowState(path: string, state: WindowState): void {
  try {
    prepareFile(path, Buffer.from(JSON.stringify(state))).commit()
  } catch {
    // The next start opens the window where it usually does.
  }
}

/** Whether enough of the window is on one of the screens to be seen and dragged; a screen may be unplugged. */
export const isVisible = (bounds: Bounds, screens: readonly Bounds[]): boolean =>
  screens.some((screen) => {
    const width = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x)
    const height = Math.min(bounds.y + bounds.height, screen.y + screen.height) - Math.max(bounds.y, screen.y)
    return width >= 200 && height >= 100 && bounds.y >= screen.y - 10
  })
