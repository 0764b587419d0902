import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTaskLine } from '../../../shared/domain/taskLine.ts'
import { groupTasks, TASK_GROUPS, taskGroupOf, type TaskRow } from '../../../shared/domain/taskList.ts'

const TODAY = '2026-11-21'

describe('a task typed in a line', () => {
  it.each([
    ['Ring Anna om bänkarna', 'Ring Anna om bänkarna', '', null],
    ['Ring Anna om bänkarna fredag', 'Ring Anna om bänkarna', '', '2026-11-27'],
    ['Ring Anna på fredag.', 'Ring Anna', '', '2026-11-27'],
    ['Skicka kartan, senast 12/12', 'Skicka kartan', '', '2026-12-12'],
    ['Skicka kartan senast den 12 december', 'Skicka kartan', '', '2026-12-12'],
    ['Skicka kartan @Ravi Uppdiktad +2v', 'Skicka kartan', 'Ravi Uppdiktad', '2026-12-05'],
    ['Ta in offert @park imorgon', 'Ta in offert', 'park', '2026-11-22'],
    ['Elsa Uppdiktad: boka lokalen till 2026-12-01', 'boka lokalen', 'Elsa Uppdiktad', '2026-12-01'],
    ['Boka lokalen idag @Elsa', 'Boka lokalen', 'Elsa', TODAY],
    ['Mejla anna@example.se', 'Mejla anna@example.se', '', null],
    ['Gå igenom punkt 12', 'Gå igenom punkt 12', '', null],
    ['Betala 670 000 kr', 'Betala 670 000 kr', '', null],
    ['fredag', 'fredag', '', '2026-11-27'],
    ['   ', '', '', null],
  ])('%s', (line, title, responsible, dueOn) => {
    expect(readTaskLine(line, TODAY)).toEqual({ title, responsible, dueOn })
  })

  it('never loses its title', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (line) => {
        fc.pre(line.replace(/[\s,;.]/gu, '') !== '')
        expect(readTaskLine(line, TODAY).title).not.toBe('')
      }),
    )
  })
})

const row = (fields: Partial<TaskRow>): TaskRow => ({
  id: crypto.randomUUID(), revision: 1, caseId: null, meetingId: null, title: 'x', note: '', responsible: '', actorId: null,
  dueOn: null, doneOn: null, createdAt: '2026-11-01T08:00:00.000Z', caseTitle: '', actorName: '', ...fields,
})

describe('the order of tasks', () => {
  it.each([
    [{ dueOn: '2026-11-20' }, 'overdue'],
    [{ dueOn: '2026-11-20', responsible: 'Elsa' }, 'overdue'],
    [{ dueOn: TODAY, responsible: 'Elsa' }, 'today'],
    [{ dueOn: '2026-11-28' }, 'week'],
    [{ dueOn: '2026-11-29' }, 'later'],
    [{ dueOn: '2026-11-22', responsible: 'Elsa' }, 'waiting'],
    [{ responsible: 'Elsa' }, 'waiting'],
    [{}, 'undated'],
    [{ dueOn: '2026-11-01', doneOn: '2026-11-02' }, 'done'],
  ] as const)('%j stands under %s', (fields, group) => {
    expect(taskGroupOf(row(fields), TODAY)).toBe(group)
  })

  it('has every task exactly once, groups in their order and each by its day', () => {
    const day = fc.option(fc.integer({ min: 1, max: 30 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`))
    const task = fc.record({ dueOn: day, doneOn: day, responsible: fc.constantFrom('', 'Elsa') }).map(row)
    fc.assert(
      fc.property(fc.array(task), (tasks) => {
        const groups = groupTasks(tasks, TODAY)
        expect(groups.flatMap(({ tasks: each }) => each.map(({ id }) => id)).toSorted()).toEqual(tasks.map(({ id }) => id).toSorted())
        const places = groups.map(({ group }) => TASK_GROUPS.indexOf(group))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        for (const { group, tasks: each } of groups) {
          const days = each.map(({ dueOn }) => dueOn ?? '9999')
          expect(group === 'done' ? [] : days).toEqual(group === 'done' ? [] : days.toSorted())
        }
      }),
    )
  })
})
