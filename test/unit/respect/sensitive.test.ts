// What is warned for, and, just as much, what is not: a warning that cries wolf is soon not read.
import { describe, expect, it } from 'vitest'
import { sensitiveSentence } from '../../../shared/text/catalogue/sensitive.ts'
import { findSensitive, type SensitiveKind } from '../../../shared/text/sensitive.ts'

const SENSITIVE: readonly [SensitiveKind, string][] = [
  ['health', 'Astrid är sjukskriven till maj.'],
  ['health', 'Han har diabetes och orkar inte kvällsmöten.'],
  ['health', 'Hon är gravid och slutar i juni.'],
  ['health', 'Ordföranden blev allvarligt sjuk i våras.'],
  ['health', 'Styrelsen ändras på grund av hans sjukdom.'],
  ['health', 'Grannen lider av depression.'],
  ['religion', 'Kontakten är praktiserande muslim.'],
  ['religion', 'Han konverterade till islam.'],
  ['ethnicity', 'Familjen är av romskt ursprung.'],
  ['ethnicity', 'Hon är same.'],
  ['politics', 'Ägaren är sverigedemokrat.'],
  ['politics', 'Hon röstar på Moderaterna.'],
  ['politics', 'Han är medlem i Vänsterpartiet.'],
  ['tradeUnion', 'Hon är medlem i Unionen.'],
  ['tradeUnion', 'Han är fackligt aktiv.'],
  ['sexuality', 'Han är homosexuell.'],
  ['sexuality', 'Hon har kommit ut som lesbisk.'],
  ['crime', 'Ägaren är dömd för bedrägeri.'],
  ['crime', 'Han har suttit i fängelse.'],
  ['crime', 'Hon är misstänkt för stöld.'],
]

const HARMLESS = [
  'Svenska kyrkan och Islamiska centret deltar i samverkan.',
  'Skånes universitetssjukhus äger kvarteret intill.',
  'Brottsförebyggande rådet har statistik om brott i området.',
  'Trygghetsvandring med polisen; flera brott har anmälts på torget.',
  'Funktionsrätt Malmö vill ha bättre tillgänglighet för personer med funktionsnedsättning.',
  'RFSL Malmö ordnar dialog om mötesplatser för homosexuella ungdomar.',
  'Socialdemokraterna och Moderaterna i nämnden var överens.',
  'Kostnaden är moderat. Romer med 60 gram till förrätt.',
  'Hyresgästföreningen företräder medlemmarna.',
  'Vision för torget: grönska, handel och samband.',
  'Förslaget är dömt att bli dyrt utan finansiär.',
  'Vårdcentralen på Bergsgatan flyttar.',
  'Byggnadens fasad är svart och rummen är blinda mot gården.',
  'Projektet lider av tidsbrist. Parken har friska träd, almen är sjukdomsfri.',
  'Ärendet är aktivt i Västra hamnen. Hon är med i styrgruppen.',
  'Dialog med boende med olika bakgrund och ålder.',
  'Fackhandeln på gatan vill ha längre öppettider.',
  'Hon är aktiv i Möllans ideella förening och känd som en drivande kraft.',
  'Den demokratiska processen är öppen, liberalt tolkad.',
  'Synpunkter om folkhälsa och buller.',
]

describe('sensitive data in a text', () => {
  it.each(SENSITIVE)('is seen: %s in "%s"', (kind, text) => {
    expect(findSensitive(text).map((hit) => hit.kind)).toContain(kind)
  })

  it.each(HARMLESS)('is not seen in "%s"', (text) => {
    expect(findSensitive(text)).toEqual([])
  })

  it('is found across a line break, in capitals and in decomposed letters', () => {
    expect(findSensitive('Hon är\nGRAVID')).toHaveLength(1)
    expect(findSensitive('Han är dömd för stöld'.normalize('NFD'))).toHaveLength(1)
  })

  it('is warned for with the very words', () => {
    const [hit] = findSensitive('Astrid är sjukskriven.')
    expect(hit && sensitiveSentence(hit)).toContain('”sjukskriven” kan vara en känslig uppgift om någons hälsa.')
  })

  it('is looked for quickly in a long text', () => {
    const long = 'Samverkan i området är viktig och var öppen för alla som har en idé. '.repeat(300)
    const start = performance.now()
    findSensitive(long)
    expect(performance.now() - start).toBeLessThan(200)
  })
})
