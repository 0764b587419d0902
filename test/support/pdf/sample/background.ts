// First half of the sample: head, proposal, summary, background.
import type { DocumentBlock } from '../../../../shared/documents/model.ts'

export const backgroundBlocks: readonly DocumentBlock[] = [
  { kind: 'heading', level: 1, text: 'Samverkansstöd för Kajstråket i Östra hamnen' },
  {
    kind: 'facts',
    items: [
      { label: 'Till', value: 'Tekniska nämnden' },
      { label: 'Sammanträde', value: '2026-11-24' },
      { label: 'Diarienummer', value: 'TN-2026-1874' },
      { label: 'Ärende', value: 'Ansökan om samverkansstöd, version 2, inkommen 2026-10-02' },
      { label: 'Sökande', value: 'Fastighetsägarföreningen Kajstråket tillsammans med fem andra aktörer' },
      {
        label: 'Kontaktperson',
        value: [
          { text: 'Maja Lindqvist, fastighets- och gatukontoret, 070-174 06 12, ' },
          { text: 'maja.lindqvist@example.se', href: 'mailto:maja.lindqvist@example.se' },
        ],
      },
    ],
  },
  { kind: 'heading', level: 2, text: 'Förslag till beslut' },
  {
    kind: 'paragraph',
    text: 'Fastighets- och gatukontoret föreslår att tekniska nämnden beslutar:',
  },
  {
    kind: 'list',
    ordered: true,
    items: [
      { text: 'Tekniska nämnden ger samverkansstöd till samverkansprocessen Kajstråket i Östra hamnen enligt nämndens modell från den 15 december 2020.' },
      { text: 'Tekniska nämnden avsätter 120 000 kronor ur årets ram för samverkan till dialogaktiviteter under samverkansfasen.' },
      { text: 'Tekniska nämnden ger fastighets- och gatukontoret i uppdrag att återkomma senast den 15 juni 2027 med ett förslag till beslut om stöd i genomförandet, med tidsplan och kostnader.' },
      { text: 'Tekniska nämnden överlämnar den del av ansökan som gäller kulturprogram i magasinet till kulturnämnden för svar.' },
    ],
  },
  { kind: 'heading', level: 2, text: 'Sammanfattning' },
  {
    kind: 'paragraph',
    text: 'Sex aktörer runt Kajstråket vill tillsammans med staden göra den 400 meter långa kajen till en plats där människor stannar. De har arbetat ihop i två år, har en gemensam arbetsgrupp och bidrar själva med pengar, lokaler och arbetstid. Fastighets- och gatukontoret bedömer att fem av de sex kriterierna är uppfyllda och att det sjätte, underlaget om behov, är delvis uppfyllt och kan kompletteras under dialogen. Sökt belopp är 670 000 kronor. Kontoret föreslår 500 000 kronor i två steg, varav 120 000 kronor beslutas nu.',
  },
  {
    kind: 'paragraph',
    text: 'Förslaget berör i första hand allmän plats och ligger därmed inom nämndens ansvar. Den del som gäller program och verksamhet inne i det gamla magasinet ligger utanför och föreslås gå vidare till kulturnämnden. Att en del överlämnas betyder inte att den avslås.',
  },
  { kind: 'heading', level: 2, text: 'Bakgrund' },
  { kind: 'heading', level: 3, text: 'Området och dess avgränsning' },
  {
    kind: 'paragraph',
    text: 'Området sträcker sig från Tullbron i väster till varvets gamla port i öster och avgränsas i norr av vattnet och i söder av Lotsgatan. Det omfattar kajen, två små torg, en parkering med 64 platser och gång- och cykelstråket längs fasaderna. Staden äger kajen och torgen. De tre kvarteren bakom har fyra fastighetsägare, av vilka tre står bakom ansökan. Den fjärde har fått information vid två tillfällen och följer arbetet utan att delta.',
  },
  {
    kind: 'paragraph',
    text: 'När färjetrafiken flyttade 2014 försvann det som gav kajen liv på kvällar och helger. Sedan dess har 310 bostäder byggts söder om Lotsgatan, och fler planeras. Flödesmätningar som kontoret gjorde i maj 2026 visar att 2 140 personer passerar stråket en vanlig vardag, men att bara 6 procent av dem stannar längre än fem minuter. På lördagar är antalet passerande ungefär hälften så stort. Bristen på sittplatser, skugga och belysning återkommer i alla samtal som förts.',
  },
  { kind: 'heading', level: 3, text: 'Aktörer i området' },
  {
    kind: 'paragraph',
    text: 'Tabellen visar de aktörer som kontaktpersonen har träffat och hur de ställer sig till samverkan. Listan är inte uttömmande: under samverkansfasen ska fler aktörer nås, i synnerhet unga och de som arbetar skift i hamnen.',
  },
  {
    kind: 'table',
    caption: 'Aktörer runt Kajstråket och deras roll i samverkan',
    columns: [
      { header: 'Aktör', width: 3.2 },
      { header: 'Slag', width: 2 },
      { header: 'Roll', width: 2 },
      { header: 'Eget bidrag', width: 3.6 },
    ],
    rows: [
      ['Fastighetsägarföreningen Kajstråket', 'Fastighetsägare', 'Drivande', '150 000 kr om året i tre år, ordförande i arbetsgruppen'],
      ['Bostadsrättsföreningen Lyktan', 'Boende', 'Deltar', 'Skötsel av planteringar mot Lotsgatan'],
      ['Kulturföreningen Lastkajen', 'Förening', 'Deltar', 'Program och personal, omkring 40 kvällar per år'],
      ['Rörelseverkstan ekonomisk förening', 'Förening', 'Deltar', 'Ansvar för aktiviteter för barn och unga'],
      ['Magasin 9 Restauranger AB', 'Företag', 'Deltar', 'El, vatten och förvaring till arrangemang'],
      ['Nätverket Hyresgäster vid kajen', 'Boende', 'Deltar', 'Dörrknackning och samtal på fem språk'],
      ['Hamnskolan, årskurs 7–9', 'Skola', 'Informerad', 'Platsvandringar med två klasser'],
      ['Fastighetsbolaget Östra Lotsen AB', 'Fastighetsägare', 'Följer', 'Inget bidrag ännu'],
    ],
  },
  { kind: 'heading', level: 3, text: 'Så har ärendet vuxit fram' },
  {
    kind: 'paragraph',
    text: 'Initiativet kom från aktörerna själva. I mars 2026 hörde fastighetsägarföreningen av sig till kontoret med en skiss över kajen och en fråga om hur staden kunde bidra. Vid det första mötet, den 9 april, berättade kontaktpersonen om processen och gick igenom de sex kriterierna. Gruppen var då fyra aktörer, alla fastighetsägare eller företag, och fick rådet att söka upp de boende innan arbetet gick vidare.',
  },
  {
    kind: 'paragraph',
    text: 'Under våren växte gruppen. Bostadsrättsföreningen Lyktan och nätverket Hyresgäster vid kajen kom med efter ett öppet möte med 71 deltagare. Den första versionen av ansökan blev klar i juni men saknade en beskrivning av behoven hos dem som vistas i området utan att bo där. Gruppen valde att vänta, genomförde en enkät under två veckor i september och lämnade in version 2 den 2 oktober.',
  },
  {
    kind: 'list',
    ordered: false,
    items: [
      { text: '2026-04-09: första möte, information om process och kriterier' },
      { text: '2026-05-11: öppet möte på Hamnskolan, 71 deltagare' },
      {
        text: '2026-06-15: första versionen av ansökan, ofullständig i två avseenden:',
        children: {
          kind: 'list',
          ordered: false,
          items: [{ text: 'underlaget om behov byggde bara på de boende' }, { text: 'det egna bidraget var inte fördelat mellan aktörerna' }],
        },
      },
      { text: '2026-09-07 till 2026-09-20: enkät på plats, 412 svar' },
      { text: '2026-10-02: version 2 av ansökan' },
    ],
  },
]
