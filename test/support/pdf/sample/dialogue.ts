// Middle of the sample: opinions, alternatives and risks.
import type { DocumentBlock } from '../../../../shared/documents/model.ts'

export const dialogueBlocks: readonly DocumentBlock[] = [
  { kind: 'heading', level: 2, text: 'Synpunkter hittills' },
  {
    kind: 'paragraph',
    text: 'Arbetsgruppen har samlat synpunkter från det öppna mötet, från enkäten och från samtalen i trapphusen. De är sorterade efter plats och inte efter vem som har sagt vad. Samma synpunkt kan ha kommit från flera håll, och siffran anger hur många gånger den har förts fram.',
  },
  {
    kind: 'table',
    caption: 'De vanligaste synpunkterna efter plats',
    columns: [
      { header: 'Plats', width: 1.6 },
      { header: 'Synpunkt', width: 4.4 },
      { header: 'Antal', width: 0.8, align: 'right' },
    ],
    rows: [
      ['Tullbron', 'Mörkt och blåsigt i passagen under bron. Många går hellre runt, trots att det är längre.', '96'],
      ['Mastkajen', 'Inga sittplatser i kvällssol. De som finns saknar ryggstöd och står med ryggen mot vattnet.', '143'],
      ['Mastkajen', 'En plats under tak där unga kan vara utan att köpa något.', '88'],
      ['Lotsgatan', 'Bilar som söker parkering kör upp på cykelbanan, i synnerhet på fredagar.', '61'],
      ['Varvsporten', 'Bra läge för matvagnar, men soporna hämtas för sällan.', '34'],
      ['Hela stråket', 'Buller från uteserveringar efter klockan 22.', '52'],
    ],
  },
  { kind: 'heading', level: 2, text: 'Alternativ som har prövats' },
  {
    kind: 'paragraph',
    text: 'Kontoret har övervägt två andra vägar. Den ena är att staden möblerar kajen inom ramen för den ordinarie förnyelsen av parker och torg. Det hade gett ett snabbare resultat på Mastkajen men inget program, ingen gemensam skötsel och ingen delad kostnad. Den andra är att avvakta detaljplanen för Norra varvsområdet och ta ett helhetsgrepp om hela hamnen. Då hade arbetsgruppen, som är stark just nu, fått vänta i minst tre år, och risken är stor att engagemanget hade runnit ut i sanden.',
  },
  {
    kind: 'paragraph',
    text: 'Samverkansstöd med ett begränsat första steg ger möjlighet att pröva i liten skala, att lära av det och att avbryta om förutsättningarna ändras. Det är skälet till att kontoret förordar det alternativet.',
  },
  { kind: 'heading', level: 2, text: 'Risker' },
  {
    kind: 'table',
    caption: 'Risker under samverkansfasen och hur de hanteras',
    columns: [
      { header: 'Risk', width: 2 },
      { header: 'Följd', width: 2.4 },
      { header: 'Åtgärd', width: 3 },
      { header: 'Ansvarig', width: 1.5 },
    ],
    rows: [
      ['En drivande aktör lämnar', 'Arbetsgruppen tappar fart och en del av det egna bidraget försvinner.', 'Ordförandeskapet växlar mellan två aktörer redan från start. Avsiktsförklaringen säger hur ett utträde går till.', 'Arbetsgruppen'],
      ['Trötthet på dialog', 'Få kommer, och samma röster hörs igen.', 'Varje aktivitet får ett eget syfte och en återkoppling inom tre veckor. Ingen fråga ställs två gånger.', 'Kontaktpersonen'],
      ['Belysningens fundament är uttjänta', 'Steg 2 blir dyrare än beräknat.', 'Besiktning i mars 2027, innan underlaget till det andra beslutet skrivs.', 'Gatudrift'],
      ['Konflikt om ljud på kvällar', 'Boende drar sig ur.', 'Ljudmätning under provmöbleringen, gemensamma öppettider och en telefon som någon svarar i.', 'Magasin 9 och Lyktan'],
      ['Det som prövas blir bestående utan beslut', 'Staden får skötsel som ingen har räknat med.', 'Allt som ställs ut märks med slutdatum och plockas in av den som ställde ut det.', 'Kontaktpersonen'],
    ],
  },
]
