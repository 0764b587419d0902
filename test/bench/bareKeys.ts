// What a key costs at least: the bare window draws 24 plain rows for it.
import { inTurn } from './figures.ts'
import { type Ground, launchBare } from './ground.ts'
import { paintedAfter } from './inPage.ts'

/** Milliseconds from each key to the frame that shows its rows, in a window of its own. */
export async function bareKeys(ground: Ground, keys: number): Promise<number[]> {
  const bare = await launchBare(ground)
  const press = () => paintedAfter(bare.window, { input: 'keydown', selector: '#rows', text: null }, () => bare.window.press('input', 'x'))
  try {
    const [measured = []] = await inTurn(ground.rounds(keys), [press])
    return measured
  } finally {
    await bare.close()
  }
}
