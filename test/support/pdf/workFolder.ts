// A folder for the files of a test, gone when the test is.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, vi } from 'vitest'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import { renderPdf, type RenderedPdf, type RenderOptions } from '../../../electron/pdf/render.ts'

export interface WorkFolder {
  path(name: string): string
  /** Draws a model into a file of the folder. */
  render(name: string, model: DocumentModel, options?: RenderOptions): Promise<RenderedPdf & { readonly file: string }>
}

/** To be called once in a test file. */
export async function createWorkFolder(): Promise<WorkFolder> {
  // Each test starts programs of its own, on a machine that may be busy.
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
  const folder = await mkdtemp(join(tmpdir(), 'samverkansstod-pdf-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const path = (name: string) => join(folder, name)
  return {
    path,
    async render(name, model, options) {
      const rendered = await renderPdf(model, options)
      const file = path(`${name}.pdf`)
      await writeFile(file, rendered.bytes)
      return { ...rendered, file }
    },
  }
}
