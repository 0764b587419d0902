import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunksOf } from '../../../renderer/features/meetingMode/lines/chunks.ts'
import { changesBetween, sameNotes } from '../../../renderer/features/meetingMode/notes/changes.ts'
import {
  addPoint, changeLine, changePoint, isBlank, joinWithPrevious, movePoint, type Notes, notesOf, removePoint, setKind, splitLine, writeLines,
} from '../../../renderer/features/meetingMode/notes/notes.ts'
import type { MeetingPoint, NoteLine } from '../../../shared/domain/meetingNotes.ts'
import { newId } from '../../../shared/newId.ts'

const points: MeetingPoint[] = ['Läget', 'Risker'].map((title, at) => ({ id: newId(), position: at + 1, title, questions: '' }))
const start = (): Notes => notesOf({ points, lines: [] })
const texts = ({ points: each }: Notes): string[][] => each.map(({ lines }) => lines.map(({ text }) => text))
const lineAt = (notes: Notes, point: number, line: number): NoteLine => {
  const found = notes.points[point]?.lines[line]
  if (!found) throw new Error('no such line')
  return found
}

describe('notes', () => {
  it('have a line to write on at each point, which is not stored until something stands there', () => {
    const notes = start()
    expect(texts(notes)).toEqual([[''], ['']])
    expect(isBlank(notes)).toBe(true)
    expect(changesBetween(notesOf({ points, lines: [] }), notes)).toEqual({ points: [], lines: [], removedPointIds: [], removedLineIds: [] })
    expect(notesOf({ points, lines: [] })).toEqual(notes)
  })

  it('go on in a new line at Enter, and together again at Backspace', () => {
    const notes = start()
    const one = changeLine(notes, lineAt(notes, 0, 0), { text: 'Ett två' })
    const split = splitLine(one, lineAt(one, 0, 0), 3)
    expect(texts(split.notes)[0]).toEqual(['Ett', ' två'])
    expect(split.focus).toEqual({ id: lineAt(split.notes, 0, 1).id, caret: 0 })
    const joined = joinWithPrevious(split.notes, lineAt(split.notes, 0, 1))
    expect(joined && texts(joined.notes)[0]).toEqual(['Ett två'])
    expect(joined?.focus.caret).toBe(3)
    expect(joinWithPrevious(one, lineAt(one, 0, 0))).toBeNull()
  })

  it('take a paste of many lines in order, whatever line breaks it has', () => {
    const notes = start()
    const pasted = writeLines(notes, lineAt(notes, 0, 0), 'Ett\r\nTvå\rTre\n')
    expect(texts(pasted.notes)[0]).toEqual(['Ett', 'Två', 'Tre', ''])
    expect(texts(writeLines(notes, lineAt(notes, 0, 0), 'å'.repeat(45_000)).notes)[0]?.map((each) => each.length)).toEqual([20_000, 20_000, 5_000])
  })

  it('are told to the store by what has changed, and nothing else', () => {
    const stored = writeLines(start(), lineAt(start(), 0, 0), '').notes
    const full = writeLines(stored, lineAt(stored, 0, 0), 'Ett\nTvå\nTre').notes
    const changed = setKind(full, lineAt(full, 0, 1), 'decision')
    expect(changesBetween(full, changed)).toMatchObject({ points: [], lines: [{ kind: 'decision', text: 'Två' }], removedLineIds: [] })
    const gone = removePoint(full, points[0]?.id ?? '')
    expect(changesBetween(full, gone)).toMatchObject({ removedPointIds: [points[0]?.id], lines: [] })
    expect(changesBetween(gone, full).lines).toHaveLength(3)
    expect(sameNotes(full, changed)).toBe(false)
    expect(sameNotes(full, changePoint(full, 'none', {}))).toBe(true)
  })

  it('keep their order however often something is put in at one place', () => {
    let notes = start()
    for (let at = 0; at < 200; at += 1) notes = splitLine(notes, lineAt(notes, 0, 0), 0).notes
    const positions = notes.points[0]?.lines.map(({ position }) => position) ?? []
    expect(positions).toHaveLength(201)
    expect(positions).toEqual([...new Set(positions)].toSorted((a, b) => a - b))
  })
})

describe('the agenda', () => {
  it('takes new points, moves and drops them, always in order of place', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), at: fc.nat(6) }),
      fc.record({ kind: fc.constant('up' as const), at: fc.nat(6) }),
      fc.record({ kind: fc.constant('down' as const), at: fc.nat(6) }),
      fc.record({ kind: fc.constant('drop' as const), at: fc.nat(6) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let notes = start()
        for (const { kind, at } of steps) {
          const id = notes.points[at]?.id ?? null
          if (kind === 'add') notes = addPoint(notes, id, { title: 'Ny', questions: '' }).notes
          else if (id !== null && kind === 'drop') notes = removePoint(notes, id)
          else if (id !== null) notes = movePoint(notes, id, kind === 'up' ? -1 : 1)
        }
        const positions = notes.points.map(({ position }) => position)
        expect(positions).toEqual([...new Set(positions)].toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('a long list of lines', () => {
  it('is drawn in parts of which a new line changes only its own', () => {
    const notes = writeLines(start(), lineAt(start(), 0, 0), '').notes
    const long = writeLines(notes, lineAt(notes, 0, 0), Array.from({ length: 2_000 }, (_, at) => `Rad ${at}`).join('\n')).notes
    const before = chunksOf(long.points[0]?.lines ?? [])
    expect(before.flat()).toEqual(long.points[0]?.lines)
    expect(Math.max(...before.map(({ length }) => length))).toBeLessThanOrEqual(80)
    const after = chunksOf(splitLine(long, lineAt(long, 0, 500), 2).notes.points[0]?.lines ?? [])
    const keysBefore = new Set(before.map(([first]) => first?.id))
    expect(after.filter(([first]) => !keysBefore.has(first?.id)).length).toBeLessThanOrEqual(2)
  })
})
