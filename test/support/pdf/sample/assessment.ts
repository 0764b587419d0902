// Second half of the sample: assessment, economy, follow-up, attachments, signatures.
import type { DocumentBlock } from '../../../../shared/documents/model.ts'

interface AssessedCriterion {
  readonly title: string
  readonly answer: string
  readonly motivation: readonly string[]
}

const criteria: readonly AssessedCriterion[] = [
  {
    title: 'Blandad grupp med gemensamt förslag',
    answer: 'Uppfyllt',
    motivation: [
      'Bakom ansökan står fastighetsägare, boende, föreningar och företag. Gruppen har antagit en gemensam avsiktsförklaring på två sidor som alla sex har skrivit under. Där står vad de vill åstadkomma, hur de fattar beslut och hur en ny aktör kommer med.',
      'Gruppens sammansättning speglar området väl, med ett undantag: de som arbetar skift i hamnen har ingen egen företrädare. Rörelseverkstan har åtagit sig att söka upp dem via skyddsombuden under vintern.',
    ],
  },
  {
    title: 'Samarbete och förtroende',
    answer: 'Uppfyllt',
    motivation: [
      'Aktörerna har samarbetat sedan 2024, först om städdagar och en sommarscen och det senaste året i en fast arbetsgrupp som träffas var tredje vecka. Protokollen är öppna och sitter i trapphusen runt kajen. Kontaktpersonen har suttit med vid fyra möten och sett att även svåra frågor, som bullret från uteserveringarna, reds ut i rummet.',
      'Att nätverket Hyresgäster vid kajen gick med har betytt mycket. De har samtalat med 180 hushåll på fem språk och för synpunkterna vidare utan att sortera bort dem som är obekväma.',
    ],
  },
  {
    title: 'Egen insats',
    answer: 'Uppfyllt',
    motivation: [
      'Det egna bidraget består av pengar, resurser och ansvar för aktiviteter, trots att ett av dem hade räckt. Fastighetsägarföreningen skjuter till 150 000 kronor om året i tre år. Magasin 9 Restauranger upplåter el, vatten och förvaring, vilket kontoret värderar till omkring 45 000 kronor om året. Föreningarna svarar för program och bemanning.',
    ],
  },
  {
    title: 'Mervärde',
    answer: 'Uppfyllt',
    motivation: [
      'Staden kan på egen hand ställa ut bänkar och byta belysning. Aktörerna kan på egen hand ordna program bakom sina fasader. Det som ingen av dem kan göra ensam är att få kajen att fungera som en sammanhängande plats: att möblera så att program ryms, att lägga programmen så att de boende kan sova och att sköta det som ställs ut så att det håller. Mervärdet ligger i samordningen, och den är redan påbörjad.',
      'Ett ytterligare värde är att de erfarenheter som görs här kan användas i Norra varvsområdet, där en liknande omvandling väntar om tre till fem år.',
    ],
  },
  {
    title: 'Underlag om behov',
    answer: 'Delvis uppfyllt',
    motivation: [
      'Enkäten i september fick 412 svar, varav 238 från boende, 97 från verksamma och 77 från besökare. De tre vanligaste önskemålen är sittplatser med ryggstöd, bättre belysning mellan Tullbron och Mastkajen samt en plats för unga under tak. Svaren är fördelade över veckans alla dagar men nästan inga är lämnade efter klockan 20.',
      'Kontoret bedömer att underlaget räcker för att gå in i samverkansfasen. Behoven hos kvällsbesökare och skiftarbetande bör kartläggas innan ett beslut om genomförande kan fattas, och det ryms i de dialogaktiviteter som föreslås.',
    ],
  },
  {
    title: 'Demokratiska principer',
    answer: 'Uppfyllt',
    motivation: [
      'Arbetsgruppen är öppen för alla som bor, verkar eller äger något i området. Varje aktör har en röst oavsett hur mycket den bidrar med, och beslut dokumenteras. Förslaget utestänger ingen: all möblering är allmän och programmet är avgiftsfritt.',
    ],
  },
]

const criterionBlocks = criteria.flatMap(({ title, answer, motivation }): DocumentBlock[] => [
  { kind: 'heading', level: 3, text: title },
  { kind: 'paragraph', text: [{ text: `Bedömning: ${answer.toLowerCase()}. `, bold: true }, { text: motivation[0] ?? '' }] },
  ...motivation.slice(1).map((text): DocumentBlock => ({ kind: 'paragraph', text })),
])

const activities: readonly (readonly [string, string, string, string, string])[] = [
  ['Platsvandring med boende', 'Boende', 'jan 2027', '8 000 kr', '4 000 kr'],
  ['Platsvandring med Hamnskolan', 'Unga', 'jan 2027', '6 000 kr', '0 kr'],
  ['Samtal vid skiftbyte i hamnen', 'Verksamma', 'jan–feb 2027', '12 000 kr', '3 000 kr'],
  ['Kvällsräkning och korta intervjuer', 'Besökare', 'feb 2027', '18 000 kr', '0 kr'],
  ['Öppen verkstad i magasinet, tre kvällar', 'Alla', 'feb–mars 2027', '27 000 kr', '15 000 kr'],
  ['Prototyper av möbler, byggda med unga', 'Unga', 'mars 2027', '24 000 kr', '20 000 kr'],
  ['Provmöblering på Mastkajen under två veckor', 'Alla', 'april 2027', '16 000 kr', '30 000 kr'],
  ['Återkoppling och gemensam prioritering', 'Alla', 'maj 2027', '9 000 kr', '6 000 kr'],
]

const follow: readonly (readonly [string, string])[] = [
  ['Utfallet av samverkan', 'Jämförs med avsiktsförklaringen och med den plan som nämnden beslutar om.'],
  ['Hur beviljat belopp och resurser har använts', 'Redovisas per aktivitet, med aktörernas egna insatser bredvid stadens.'],
  ['Det uppnådda som betytt mest för området', 'Samlas in vid den gemensamma prioriteringen och ett år senare.'],
  ['Dialogaktiviteter per grupp', 'Förs löpande i dialogloggen: datum, grupp, antal deltagare och synpunkter.'],
  ['Avgörande aktörer och deras funktion', 'Beskrivs av arbetsgruppen och av kontaktpersonen var för sig.'],
  ['Samverkans bidrag och den förflyttning som stadens resurser möjliggjort', 'Flödesmätningen från maj 2026 upprepas i maj 2028 på samma platser och tider.'],
  ['Deltagarnas lärdomar', 'Tas upp vid ett avslutande möte och sprids till övriga samverkansprocesser.'],
]

export const assessmentBlocks: readonly DocumentBlock[] = [
  { kind: 'heading', level: 2, text: 'Bedömning enligt de sex kriterierna' },
  {
    kind: 'paragraph',
    text: 'Bedömningen är kontaktpersonens och gjordes den 19 oktober 2026. Den bygger på ansökan, på fyra möten med arbetsgruppen, på enkäten och på två platsbesök. Aktörerna har läst texten och lämnat synpunkter på sakuppgifterna.',
  },
  ...criterionBlocks,
  { kind: 'heading', level: 2, text: 'Ekonomi' },
  {
    kind: 'paragraph',
    text: 'Aktörerna söker 670 000 kronor för hela processen. Kontoret föreslår 500 000 kronor. Skillnaden förklaras av att kulturprogrammet inne i magasinet, 170 000 kronor, ligger utanför nämndens ansvar. Beloppet i det andra steget är en bedömning och blir föremål för ett eget beslut när dialogen är avslutad.',
  },
  {
    kind: 'table',
    caption: 'Sökt och föreslaget belopp i kronor',
    columns: [
      { header: 'Post', width: 3.4 },
      { header: 'Sökt', width: 1.2, align: 'right' },
      { header: 'Föreslaget nu', width: 1.3, align: 'right' },
      { header: 'Bedömt i steg 2', width: 1.4, align: 'right' },
    ],
    rows: [
      ['Dialogaktiviteter', '120 000', '120 000', '0'],
      ['Möblering och planteringar på Mastkajen', '210 000', '0', '210 000'],
      ['Belysning mellan Tullbron och Mastkajen', '130 000', '0', '130 000'],
      ['Skötsel under två säsonger', '40 000', '0', '40 000'],
      ['Kulturprogram i magasinet', '170 000', '0', '0'],
      ['Summa', '670 000', '120 000', '380 000'],
    ],
    hasTotalRow: true,
  },
  {
    kind: 'paragraph',
    text: 'Årets ram för samverkansprocesser är 1 000 000 kronor, varav 640 000 kronor är reserverade. Efter det föreslagna beslutet återstår 240 000 kronor. Kostnaden för belysning är beräknad tillsammans med gatudrift och förutsätter att befintliga fundament kan användas. Blir de utdömda vid besiktningen i mars 2027 tillkommer omkring 90 000 kronor, en post som då tas upp i det andra beslutet.',
  },
  {
    kind: 'table',
    caption: 'Dialogaktiviteter under samverkansfasen',
    columns: [
      { header: 'Aktivitet', width: 3.4 },
      { header: 'Grupp', width: 1.4 },
      { header: 'När', width: 1.6 },
      { header: 'Staden', width: 1.2, align: 'right' },
      { header: 'Aktörerna', width: 1.2, align: 'right' },
    ],
    rows: [...activities, ['Summa', '', '', '120 000 kr', '78 000 kr']],
    hasTotalRow: true,
  },
  { kind: 'heading', level: 2, text: 'Barn, tillgänglighet och miljö' },
  {
    kind: 'paragraph',
    text: 'Enligt barnkonventionen ska barns bästa beaktas i beslut som rör dem. Två klasser på Hamnskolan deltar i platsvandringar, och prototyperna byggs tillsammans med unga. Barnen har redan pekat ut två ställen där de inte vill gå när det är mörkt: passagen under Tullbron och hörnet vid cykelförrådet. Båda tas med i belysningsplaneringen.',
  },
  {
    kind: 'paragraph',
    text: 'All möblering ska kunna användas av personer med nedsatt rörelse- eller orienteringsförmåga. Hälften av sittplatserna får ryggstöd och armstöd, och det taktila stråket längs fasaderna hålls fritt. Möbler återbrukas från stadens förråd där det går. Planteringarna väljs för salt och vind och tar emot dagvatten från Lotsgatan.',
  },
  { kind: 'heading', level: 2, text: 'Förhållande till andra program' },
  {
    kind: 'paragraph',
    text: [
      { text: 'Området gränsar till detaljplanen för Norra varvsområdet, som ställs ut våren 2027. Samverkan föregriper inte planen: allt som föreslås är flyttbart. Arbetet stämmer överens med stadens ' },
      { text: 'riktlinjer för samverkan i utemiljö', href: 'https://www.example.se/samverkan/riktlinjer' },
      { text: ' och med belysningsprogrammet. Det ersätter inget pågående samarbete. Det platssamverkansprojekt som fastighetsägarna driver på Lotsgatan fortsätter som förut, med en representant i arbetsgruppen.' },
    ],
  },
  { kind: 'heading', level: 2, text: 'Genomförande och uppföljning' },
  {
    kind: 'paragraph',
    text: 'Samverkansfasen pågår från januari till maj 2027. Kontaktpersonen håller ett planeringsmöte med områdets aktörer i januari och därefter avstämningar var fjärde vecka. Inget arbete i genomförandefasen påbörjas före nämndens andra beslut. När processen är avslutad redovisas resultat och effekter enligt de sju frågor som gäller för alla processer som har fått stöd.',
  },
  {
    kind: 'table',
    caption: 'De sju resultatfrågorna och hur de besvaras',
    columns: [
      { header: 'Fråga', width: 2 },
      { header: 'Underlag', width: 3 },
    ],
    rows: follow,
  },
  {
    kind: 'paragraph',
    text: 'Om aktörerna bildar en gemensam förening ska också föreningens verksamhetsberättelse och ekonomiska berättelse lämnas in varje år som stödet används.',
  },
  { kind: 'heading', level: 2, text: 'Underlag' },
  {
    kind: 'list',
    ordered: false,
    items: [
      { text: 'Bilaga 1: Ansökan om samverkansstöd, version 2, 2026-10-02' },
      { text: 'Bilaga 2: Gemensam avsiktsförklaring, undertecknad 2026-08-27' },
      { text: 'Bilaga 3: Enkätens svar, sammanställning, 2026-09-28' },
    ],
  },
  { kind: 'heading', level: 2, text: 'Beslutet skickas till' },
  {
    kind: 'paragraph',
    text: 'Fastighetsägarföreningen Kajstråket för alla parters räkning\nKulturnämnden\nMiljöförvaltningen',
  },
  {
    kind: 'signatures',
    signers: [
      { name: 'Maja Lindqvist', role: 'Kontaktperson, fastighets- och gatukontoret' },
      { name: 'Johan Ekdahl', role: 'Avdelningschef, fastighets- och gatukontoret' },
    ],
  },
]
