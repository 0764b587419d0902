/** What the keys do, as listed under F1. */
export const shortcutText = {
  title: 'Kortkommandon',
  close: 'Stäng',
  groups: {
    everywhere: 'Överallt',
    list: 'I listan över ärenden',
    forms: 'I formulär',
  },
  palette: 'Sök eller gå till en skärm eller ett ärende',
  newCase: 'Nytt ärende',
  search: 'Sök i listan',
  settings: 'Inställningar',
  history: 'Förra eller nästa sida',
  help: 'Visa kortkommandon',
  goTo: (screen: string) => `Gå till ${screen}`,
  listMove: 'Nästa eller föregående ärende',
  listPage: 'En sida ned eller upp',
  listEnds: 'Första eller sista ärendet',
  listOpen: 'Öppna ärendet',
  formNext: 'Nästa fält',
  formDone: 'Klar: skapa eller slutför',
  formLeave: 'Lämna sidan; det du skrivit finns kvar',
} as const
