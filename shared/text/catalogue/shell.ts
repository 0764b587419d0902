/** Texts of the frame around the pages: rail, faults of the window, shortcuts, closing. */
export const shellText = {
  railNames: { overview: 'Översikt', tasks: 'Uppgifter', cases: 'Ärenden', actors: 'Aktörer', network: 'Nätverk', lessons: 'Lärdomar', portfolio: 'Lägesrapporter', frames: 'Ekonomi', documents: 'Dokument', settings: 'Inställningar' },
  find: 'Sök',
  demo: 'Demodata',
  demoHint: 'Fönstret visar påhittade ärenden i en egen databas. Dina egna ärenden är orörda.',
  opening: 'Öppnar dina ärenden …',
  fault: {
    title: 'Sidan kunde inte visas',
    sentence: 'Något gick fel när sidan skulle ritas. Det som är sparat finns kvar. Läs in fönstret på nytt.',
    reload: 'Läs in på nytt',
  },
  notFound: {
    title: 'Sidan finns inte',
    sentence: 'Adressen leder ingenstans.',
    action: 'Till översikten',
  },
  troubled: 'Något du har skrivit är inte sparat. Det finns kvar där du skrev det. Försök igen, eller gå dit och se vad som står vid texten.',
  unsaved: {
    title: 'Allt du skrivit är inte sparat',
    sentence:
      'Det senaste du skrev gick inte att spara. Stanna kvar, se vad som står vid texten och försök igen. Stänger du nu går det förlorat.',
    stay: 'Stanna kvar',
    close: 'Stäng utan att spara',
  },
  store: {
    restarting: 'Lagringen startar om. Det du har skrivit finns kvar och sparas strax.',
    stopped: 'Lagringen har stannat',
    keptHere: 'Det du har skrivit finns kvar här så länge fönstret är öppet.',
    whatToDo: 'Se vad du kan göra',
    back: 'Tillbaka till sidan',
  },
} as const
