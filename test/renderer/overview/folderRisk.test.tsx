import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { screen } from '@testing-library/react'
import { expect, it, onTestFinished } from 'vitest'
import { connect, openWindow } from '../app/showApp.tsx'

it.each([
  ['OneDrive - Malmö stad', true],
  ['lokalt', false],
])('a database in a folder called "%s" is warned of on the overview: %s', async (name, isWarned) => {
  const root = mkdtempSync(join(tmpdir(), 'samverkansstod-risk-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(join(root, name))
  connect({ path: join(root, name, 'samverkansstod.sqlite') })
  openWindow('/')
  await screen.findByRole('heading', { level: 1, name: 'Översikt' })
  await screen.findByText(/Ditt namn saknas/)
  expect(screen.queryByText(/mapp som synkas med en molntjänst/) !== null).toBe(isWarned)
})
