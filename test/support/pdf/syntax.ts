// qpdf's check of a file's syntax.
import { runTool } from './tools.ts'

/** What qpdf has to say against a file; nothing when all is well. */
export async function checkSyntax(file: string): Promise<readonly string[]> {
  const { code, output, errors } = await runTool('qpdf', ['--check', file])
  return code === 0 ? [] : `${output}\n${errors}`.split('\n').filter((line) => line.trim() !== '')
}
