// The outside programs that look at PDF files in tests. A missing one fails the test and says what to install.
import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const MOST_OUTPUT = 512 * 1024 * 1024

/** The Debian package of each program. */
const PACKAGES = {
  qpdf: 'qpdf',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  java: 'default-jre-headless',
} as const

export type PdfTool = keyof typeof PACKAGES

/** What a program said, and how it ended. */
export interface ToolResult {
  readonly code: number
  readonly output: string
  /** What it said on the side: warnings and errors. */
  readonly errors: string
}

interface Failure {
  readonly code?: number | string
  readonly stdout?: string
  readonly stderr?: string
}

export const missingPackage = (name: string, installs: string): Error =>
  new Error(`The PDF tests need ${name}: install the Debian package ${installs} (apt-get install ${installs}).`)

/**
 * Runs a program to its end, whatever its exit code.
 * @throws when the program is not installed, naming its package
 */
export async function runTool(tool: PdfTool, args: readonly string[]): Promise<ToolResult> {
  try {
    const { stdout, stderr } = await run(tool, [...args], { maxBuffer: MOST_OUTPUT, encoding: 'utf8' })
    return { code: 0, output: stdout, errors: stderr }
  } catch (error) {
    const failure = error as Failure
    if (failure.code === 'ENOENT') throw missingPackage(tool, PACKAGES[tool])
    if (typeof failure.code !== 'number') throw error
    return { code: failure.code, output: failure.stdout ?? '', errors: failure.stderr ?? '' }
  }
}

/** @throws when a file that a package brings is not there */
export async function requireFile(path: string, installs: string): Promise<string> {
  try {
    await access(path)
    return path
  } catch {
    throw missingPackage(path, installs)
  }
}
