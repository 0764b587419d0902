// Agendas that the app brings, by the kinds of meeting of the process model.
import type { TemplatePoint } from '../../domain/meetingTemplate.ts'

const point = (title: string, ...questions: string[]): TemplatePoint => ({ title, questions })

const closing = point('Nästa steg', 'Vem gör vad, och till när?', 'När ses vi igen?')

const DEFAULTS: Readonly<Record<string, readonly TemplatePoint[]>> = {
  'forsta-mote': [
    point('Presentation', 'Vilka är med, och vad gör ni i området?'),
    point('Så går processen till', 'Berätta om faserna och de två besluten.', 'Nämnden beslutar; kontaktpersonen bedömer.'),
    point('Kriterierna', 'Vad är redan på plats?', 'Vad behöver ni arbeta vidare med?'),
    point('Området och behoven', 'Vilket område gäller det, och var går gränsen?', 'Vems behov handlar det om, och hur vet ni det?'),
    point('Aktörerna', 'Vilka vill samverka?', 'Vilka fler i området behöver höra om det här?'),
    point('Egen insats', 'Vad kan ni bidra med: pengar, resurser eller aktiviteter?'),
    closing,
  ],
  planeringsmote: [
    point('Beslutet', 'Vad har nämnden beslutat, och med vilka villkor?'),
    point('Målet med samverkan', 'Vad ska vara annorlunda när vi är klara?'),
    point('Roller', 'Vem driver, och vem svarar för vad?', 'Finns det jäv att anteckna?'),
    point('Dialogen', 'Vilka ska vi fråga, och hur når vi dem?', 'Vad får dialogen kosta?'),
    point('Tidsplan', 'Vad händer före sommaren, och vad efter?'),
    closing,
  ],
  omradesmote: [
    point('Välkomna', 'Varför ses vi, och vad kan mötet påverka?'),
    point('Läget i området', 'Vad fungerar bra?', 'Vad behöver bli bättre?'),
    point('Förslag', 'Vad vill ni se mer av?'),
    point('Vilka fler', 'Vilka är inte här som borde vara med?'),
    closing,
  ],
  dialogplanering: [
    point('Syftet', 'Vad behöver vi veta, och vad ska svaren användas till?'),
    point('Målgrupper', 'Boende, verksamma, besökare: vilka av dem?', 'Vilka är svåra att nå?'),
    point('Metoder', 'Vilka aktiviteter, var och när?'),
    point('Kostnad och ansvar', 'Vad kostar det av dialogsumman?', 'Vem gör vad?'),
    point('Återkoppling', 'Hur får de som deltagit veta vad det ledde till?'),
    closing,
  ],
  avstamning: [
    point('Planerat', 'Vad skulle ha hänt sedan sist?'),
    point('Hänt', 'Vad har hänt?'),
    point('Risker', 'Vad kan gå fel eller bli sent?'),
    point('Behov av hjälp', 'Vad behöver ni från staden eller från varandra?'),
    closing,
  ],
  natverksmote: [
    point('Laget runt', 'Vad är på gång hos er?'),
    point('Tema'),
    point('Lärdomar', 'Vad har fungerat som andra kan använda?'),
    point('Hjälpa varandra', 'Vem behöver vad, och vem kan bidra?'),
    closing,
  ],
  styrgrupp: [
    point('Föregående möte', 'Vad är gjort av det vi kom överens om?'),
    point('Läget i processen', 'Tid, pengar och risker.'),
    point('Beslut', 'Vad behöver gruppen ta ställning till?', 'Är någon jävig?'),
    closing,
  ],
  referensgrupp: [
    point('Läget i processen', 'Vad har hänt sedan sist?'),
    point('Frågor till gruppen', 'Vad behöver vi höra av er?'),
    point('Synpunkter'),
    closing,
  ],
}

const ANY: readonly TemplatePoint[] = [point('Anteckningar'), closing]

/** Kinds that the app brings an agenda for. */
export const KINDS_WITH_TEMPLATE: readonly string[] = Object.keys(DEFAULTS)

/** The agenda that the app brings for a kind; for one that it does not know, the shortest there is. */
export const defaultTemplate = (kind: string): readonly TemplatePoint[] =>
  Object.hasOwn(DEFAULTS, kind) ? (DEFAULTS[kind] ?? ANY) : ANY
