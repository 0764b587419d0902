/** Texts of the command palette. */
export const paletteText = {
  title: 'Sök eller gå till',
  field: 'Sök ärende, skärm eller kommando',
  hits: 'Träffar',
  groups: { cases: 'Ärenden', parts: 'I det här ärendet', actions: 'Skärmar och kommandon' },
  kinds: { case: 'Ärende', part: 'Del av ärendet', screen: 'Skärm', command: 'Kommando' },
  newCase: 'Nytt ärende',
  backup: 'Säkerhetskopiera nu',
  shortcuts: 'Visa kortkommandon',
  nothing: 'Inget ärende och ingen skärm stämmer med det du skrev.',
  count: (count: number) => (count === 1 ? '1 träff' : `${count} träffar`),
  choose: 'välj',
  open: 'öppna',
  leave: 'stäng',
} as const
