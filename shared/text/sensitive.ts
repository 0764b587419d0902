// Words that say something sensitive of a person (GDPR articles 9 and 10), found so that the writer can think again.

export const SENSITIVE_KINDS = ['health', 'religion', 'ethnicity', 'politics', 'tradeUnion', 'sexuality', 'crime'] as const
export type SensitiveKind = (typeof SENSITIVE_KINDS)[number]

/** A place in a text that seems to say something sensitive; `index` is in UTF-16 units of the NFC text. */
export interface SensitiveHit {
  readonly kind: SensitiveKind
  readonly index: number
  readonly text: string
}

const PARTIES =
  '(?:socialdemokraterna|moderaterna|sverigedemokraterna|centerpartiet|vänsterpartiet|kristdemokraterna|miljöpartiet|liberalerna)'
const UNIONS = '(?:facket|kommunal|unionen|byggnads|handelsanställdas|saco|fackförbundet|if metall|seko)'
const IS_OR_BECAME = '(?:är|var|blev|blivit|känd som)(?: (?:nu|nog|visst|troligen|fortfarande|även|själv|aktiv|öppet|praktiserande))?'

/**
 * Whole words and short phrases about one person. Areas, organisations and groups are the subject of most notes here,
 * so a church, a hospital, crime prevention or a disability association is no hit; a person's state or belief is.
 */
const PATTERNS: Readonly<Record<SensitiveKind, readonly string[]>> = {
  health: [
    'sjukskriv(?:en|na|s|its|it sig|ningen|ning)',
    'långtidssjuk(?:skriven)?',
    `${IS_OR_BECAME} (?:allvarligt |svårt |psykiskt |kroniskt )?(?:sjuk|deprimerad|utbränd|gravid|dement|förlamad|blind|döv|rullstolsburen)`,
    '(?:har|fick|fått|lider av|behandlas för|diagnos(?:en|tiserad)?(?: med)?) (?:en |svår |lätt )?(?:adhd|add|autism|aspergers?|diabetes|cancer|bröstcancer|epilepsi|depression|ångest|demens|alzheimers?|parkinsons?|hiv|stroke|hjärtinfarkt|psykos|bipolär|utmattningssyndrom|missbruksproblem|alkoholproblem)',
    '(?:cancer|adhd|autism|demens|depressions)(?:diagnos|sjuk)\\p{L}*',
    'utmattningssyndrom(?:et)?',
    'alkoholist(?:en)?',
    'missbrukare(?:n)?',
    'missbrukar (?:alkohol|droger|tabletter|narkotika)',
    'har (?:en )?(?:psykisk ohälsa|funktionsnedsättning|funktionsvariation|hjärtfel|kronisk sjukdom)',
    'hälsoproblem',
    '(?:hennes|hans|sin) (?:sjukdom|diagnos|graviditet|medicinering|funktionsnedsättning)',
    'strålbehandling|cellgifter|cytostatika|psykofarmaka|antidepressiva',
  ],
  religion: [
    `${IS_OR_BECAME} (?:en )?(?:muslim|jude|judinna|katolik|hindu|buddhist|sikh|ateist|djupt troende|troende|frikyrklig|pingstvän|jehovas vittne)`,
    '(?:hennes|hans|sin) (?:tro|religion|religiösa övertygelse)',
    'konverter(?:at|ade) till',
    'religiös(?:a)? övertygelse',
  ],
  ethnicity: [
    `${IS_OR_BECAME} (?:av )?(?:rom|romni|same|zigenare|mörkhyad|svarthyad|(?:romsk|samisk|kurdisk|arabisk|afrikansk)t? (?:härkomst|ursprung))`,
    'av (?:romskt?|samiskt?|judiskt?|kurdiskt?|arabiskt?|afrikanskt?|somaliskt?|persiskt?) (?:ursprung|härkomst|släkt|börd)',
    '(?:hennes|hans) (?:etniska (?:ursprung|bakgrund)|etnicitet|hudfärg)',
  ],
  politics: [
    `${IS_OR_BECAME} (?:en )?(?:socialdemokrat|sverigedemokrat|sosse|vänsterpartist|miljöpartist|kristdemokrat|centerpartist|kommunist|moderatpolitiker)`,
    `(?:röstar|röstade|röstat) (?:på|för) (?:${PARTIES}|höger|vänster)`,
    `(?:medlem|aktiv|engagerad) i (?:${PARTIES})`,
    '(?:hennes|hans) (?:politiska (?:åsikt|åsikter|uppfattning|hemvist)|partibok)',
  ],
  tradeUnion: [`(?:medlem|med|engagerad) i (?:${UNIONS})`, 'fackligt (?:aktiv|engagerad|organiserad|ansluten|förtroendevald)', 'fackmedlem(?:men)?', 'medlemskap i facket'],
  sexuality: [
    `(?:homosexuell|bisexuell|transsexuell|asexuell|lesbisk)`,
    `${IS_OR_BECAME} (?:gay|bög|flata|transperson|hbtq-person|hbtqi-person)`,
    '(?:hennes|hans) (?:sexuella läggning|sexualliv|könsidentitet)',
    'kommit ut som',
  ],
  crime: [
    '(?:dömd|dömdes|dömts|åtalad|åtalades|misstänkt|anhållen|häktad|polisanmäld|gripen) (?:för|i tingsrätten)',
    `${IS_OR_BECAME} (?:kriminell|straffad|häktad|anhållen|gängkriminell)`,
    '(?:sitter|satt|suttit) (?:i fängelse|inne för|häktad)',
    'tidigare straffad',
    'avtjäna(?:r|t|de) (?:ett |sitt )?(?:straff|fängelsestraff)',
    'belastningsregistret',
    '(?:hennes|hans) (?:brott|dom|fängelsestraff)',
  ],
}

const compiled: readonly (readonly [SensitiveKind, RegExp])[] = SENSITIVE_KINDS.map((kind) => [
  kind,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${PATTERNS[kind].join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`, 'giu'),
])

/**
 * Finds what seems to say something sensitive of a person: health, religion, ethnicity, politics, trade union, sexuality or
 * crime. Meant for a warning, never for refusing a text: it prefers silence to a false alarm, and a careful writer knows more.
 * In the order of the text.
 */
export function findSensitive(text: string): SensitiveHit[] {
  const normal = text.normalize('NFC')
  return compiled
    .flatMap(([kind, pattern]) => [...normal.matchAll(pattern)].map((match) => ({ kind, index: match.index, text: match[0] })))
    .toSorted((a, b) => a.index - b.index)
}
