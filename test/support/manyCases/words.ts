// What the made-up cases are about. Areas are places in Malmö; people, associations and companies are invented.

export const AREAS = [
  'Möllevången', 'Sofielund', 'Seved', 'Rosengård', 'Kirseberg', 'Västra Hamnen', 'Limhamn', 'Oxie', 'Hyllie', 'Lindängen',
  'Nydala', 'Holma', 'Kroksbäck', 'Bellevuegården', 'Augustenborg', 'Rörsjöstaden', 'Slottsstaden', 'Ribersborg', 'Bunkeflostrand',
  'Husie', 'Fosie', 'Lorensborg', 'Östervärn', 'Ellstorp', 'Värnhem', 'Gamla staden', 'Norra Sorgenfri', 'Södra Sofielund',
  'Ängslätt', 'Örtagården',
] as const

export const PLACES = [
  'kvarteret Ålen', 'kvarteret Bävern', 'kvarteret Örnen', 'torget', 'stationsstråket', 'kanalstråket', 'skolgatan', 'bokhandelshörnet',
  'kvarteret Ängsblomman', 'parken', 'marknadsplatsen', 'industrigatan', 'kvarteret Åskan', 'gågatan', 'innergårdarna', 'kajen',
  'kvarteret Zenit', 'odlingslotterna', 'föreningshuset', 'cykelstråket',
] as const

export const AIMS = [
  'Tryggare', 'Grönare', 'Sommargata vid', 'Levande', 'Upplyst väg genom', 'Mötesplats vid', 'Odling vid', 'Kultur på', 'Lek vid',
  'Långsiktig samverkan om', 'Ny belysning vid', 'Renare', 'Kvällsöppet vid', 'Gemensam skötsel av',
] as const

export const ACTORS = [
  ['Fastighetsägarföreningen', 'fastighetsagare'], ['Bostadsrättsföreningen Åkern', 'boendegrupp'], ['Hyresgästgruppen', 'boendegrupp'],
  ['Kulturföreningen Öppna dörrar', 'forening'], ['Idrottsföreningen Svalan', 'forening'], ['Bageriet på hörnet', 'foretag'],
  ['Cykelverkstaden Ekern', 'foretag'], ['Grannskapets skola', 'offentlig'], ['Biblioteket', 'offentlig'], ['Församlingshemmet', 'organisation'],
  ['Näringslivsgruppen', 'foretag'], ['Odlarlaget', 'forening'], ['Fastighetsbolaget Tornet', 'fastighetsagare'], ['Ungdomsrådet', 'organisation'],
  ['Äldrerådet', 'organisation'], ['Förskolan Ängen', 'verksamhet'],
] as const

export const FIRST_NAMES = ['Astrid', 'Åke', 'Amina', 'Björn', 'Örjan', 'Leyla', 'Ingrid', 'Goran', 'Märta', 'Yusuf', 'Sölve', 'Elif'] as const
export const LAST_NAMES = ['Demolin', 'Exempelsson', 'Provberg', 'Övningsdal', 'Påhittad', 'Testlund', 'Skissgren', 'Ängsmark'] as const

export const SENTENCES = [
  'Gruppen har träffats fyra gånger och skrivit ett gemensamt förslag.',
  'Fastighetsägarna, föreningarna och de boende står tillsammans bakom idén.',
  'En enkät i trapphusen besvarades av drygt hundra hushåll.',
  'Flera vittnar om att platsen är mörk och ödslig efter klockan nitton.',
  'Skolan vill öppna gården på kvällarna om någon annan kan stå för tillsynen.',
  'Verksamheterna i bottenvåningarna lovar att hålla öppet längre under sommaren.',
  'De boende har redan ordnat två städdagar och en gårdsfest.',
  'Föreningarna bidrar med ledare och lokaler, men inte med pengar.',
  'Det saknas ännu svar från dem som bor norr om gatan.',
  'Trygghetsvandringen i oktober samlade ett trettiotal deltagare i alla åldrar.',
  'Ingen av aktörerna råder ensam över marken, som ägs av flera.',
  'Förslaget rör gatumark, en liten park och två privata gårdar.',
  'Protokollen är öppna och mötena annonseras i varje port.',
  'Näringsidkarna är oense om parkeringen, och det ska tas upp i dialogen.',
  'Platsen används mest av barn på eftermiddagen och är tom på kvällen.',
  'Aktörerna vill börja i liten skala och pröva sig fram.',
] as const

export const CLOSING_REASONS = [
  'Aktörerna har beslutat att inte gå vidare.',
  'Ärendet är slutfört och uppföljt.',
  'Förslaget genomförs inom ett annat program.',
] as const

/** Digits of the series 070-174 06 05 to 070-174 06 99, which belongs to nobody. */
export const FIRST_FICTIONAL_NUMBER = 5
export const LAST_FICTIONAL_NUMBER = 99
