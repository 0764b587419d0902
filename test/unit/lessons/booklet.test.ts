import { describe, expect, it } from 'vitest'
import { buildLessonBooklet } from '../../../shared/documents/lessonBooklet.ts'
import { type LessonRow, NO_LESSON_FILTER } from '../../../shared/domain/lessons/lessonList.ts'
import { checkPdf } from '../../support/pdf/check.ts'
import { rawText } from '../../support/pdf/extract.ts'
import { createWorkFolder } from '../../support/pdf/workFolder.ts'

const folder = await createWorkFolder()
const lesson = (over: Partial<LessonRow>): LessonRow => ({
  id: '', revision: 1, caseId: null, kind: 'lesson', text: 'Text', theme: '', level: '', phase: '', notedOn: '2026-11-20', notedIn: '', caseTitle: '', caseArea: '', uses: [], ...over,
})
const frame = { author: 'Malmö stad', at: '2026-11-21T14:02:00.000Z', filter: NO_LESSON_FILTER }
const headings = (lessons: readonly LessonRow[]) =>
  buildLessonBooklet(lessons, frame).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))

describe('the booklet of lessons', () => {
  it('goes theme by theme in Swedish order, what has none last, and one theme however it is written', () => {
    expect(headings([lesson({}), lesson({ theme: 'Ägande' }), lesson({ theme: 'Avhopp' }), lesson({ theme: 'avhopp', kind: 'challenge' })])).toEqual([
      'Lärdomar ur samverkan', 'Avhopp', 'Lärdomar', 'Utmaningar', 'Ägande', 'Lärdomar', 'Utan tema', 'Lärdomar',
    ])
  })

  it('says where each comes from and who has used it, in a file that can be archived and read out', async () => {
    const used = [{ caseId: '', caseTitle: 'Parken', usedOn: '2026-11-21' }]
    const row = lesson({ text: 'Ta in belysningen tidigt', theme: 'Belysning', level: 'structure', phase: 'collaboration', caseTitle: 'Torget', caseArea: 'Rosengård', uses: used })
    const { file } = await folder.render('booklet', buildLessonBooklet([row], frame))
    const text = (await rawText(file)).replaceAll(/\s+/g, ' ')
    expect(text).toContain('Ta in belysningen tidigt Torget, Rosengård · samverkan · nivå: struktur. Används i Parken.')
    expect(await checkPdf(file)).toEqual([])
  })
})
