import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isVisible, readWindowState, writeWindowState } from '../../../electron/platform/windowState.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samverkansstod-window-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const state = { bounds: { x: 10, y: 20, width: 1280, height: 800 }, maximized: true }

describe('the place of the window', () => {
  it('is remembered in one file', () => {
    const path = join(folder, 'window.json')
    writeWindowState(path, state)
    expect(readWindowState(path)).toEqual(state)
    writeWindowState(path, { ...state, maximized: false })
    expect(readWindowState(path)?.maximized).toBe(false)
    expect(readdirSync(folder)).toEqual(['window.json'])
  })

  it.each([
    ['', 'nothing'],
    ['\0'.repeat(200), 'zeros, as a power cut leaves'],
    ['{"bounds":{"x":1', 'half a file'],
    ['{}', 'no bounds'],
    ['{"bounds":{"x":0,"y":0,"width":1e9,"height":"800"},"maximized":false}', 'a text for a number'],
    ['{"bounds":{"x":0.5,"y":0,"width":1280,"height":800},"maximized":false}', 'a half pixel'],
    ['{"bounds":{"x":0,"y":0,"width":10,"height":10},"maximized":false}', 'a window too small to grasp'],
    ['[1,2]', 'something else'],
  ])('is forgotten where the file holds %s (%s)', (text) => {
    const path = join(folder, 'window.json')
    writeFileSync(path, text)
    expect(readWindowState(path)).toBeNull()
  })

  it('does not stop the app where it cannot be read or written', () => {
    expect(readWindowState(join(folder, 'none.json'))).toBeNull()
    writeFileSync(join(folder, 'file'), '')
    writeWindowState(join(folder, 'file', 'below', 'window.json'), state)
    expect(existsSync(join(folder, 'file', 'below'))).toBe(false)
  })
})

describe('a window is on a screen', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 }
  const second = { x: 1920, y: 0, width: 1280, height: 1024 }

  it.each([
    ['whole', { x: 100, y: 100, width: 1280, height: 800 }, [screen], true],
    ['by a corner too small to drag', { x: 1850, y: 100, width: 1280, height: 800 }, [screen], false],
    ['by a part that can be dragged', { x: 1720, y: 100, width: 1280, height: 800 }, [screen], true],
    ['with its title bar above the edge', { x: 100, y: -400, width: 1280, height: 800 }, [screen], false],
    ['just above the edge, as maximised windows are', { x: -8, y: -8, width: 1936, height: 1096 }, [screen], true],
    ['below the edge', { x: 100, y: 1050, width: 1280, height: 800 }, [screen], false],
    ['on the second one', { x: 2000, y: 50, width: 1000, height: 700 }, [screen, second], true],
    ['on one that was unplugged', { x: 2000, y: 50, width: 1000, height: 700 }, [screen], false],
    ['left of the first', { x: -1400, y: 0, width: 1280, height: 800 }, [{ ...screen, x: -1920 }, screen], true],
    ['nowhere, without a screen', { x: 0, y: 0, width: 1280, height: 800 }, [], false],
  ])('%s', (_what, bounds, screens, visible) => {
    expect(isVisible(bounds, screens)).toBe(visible)
  })
})
