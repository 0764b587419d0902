import { assertNever } from '../../assertNever.ts'
import type { BackupFault } from '../../domain/backup.ts'
import type { FieldIssue } from '../../domain/field.ts'
import type { AppError, Refusal } from '../../ipc/outcome.ts'
import { executionBlockerSentence, freezeBlockerSentence, planRefusals } from './planRules.ts'
import { phaseBlockerSentence } from './todos.ts'

const grouped = (count: number): string => new Intl.NumberFormat('sv-SE').format(count)

/** What is wrong with a field, and what to do; stands beside the field. */
export function fieldIssueSentence(issue: Pick<FieldIssue, 'code' | 'limit'>): string {
  switch (issue.code) {
    case 'required':
      return 'Fyll i det här fältet.'
    case 'too-long':
      return `Texten är för lång. Högst ${grouped(issue.limit ?? 0)} tecken får plats.`
    case 'too-large':
      return 'Talet är för stort.'
    case 'negative':
      return 'Beloppet kan inte vara negativt.'
    case 'not-whole':
      return 'Skriv beloppet i hela kronor.'
    case 'no-such-day':
      return 'Skriv ett datum som finns, till exempel 2026-11-21.'
    case 'in-the-future':
      return 'Datumet ligger i framtiden. Anteckna beslutet när det är fattat.'
    case 'not-yet':
      return 'Datumet ligger i framtiden. Skriv dagen då det hände.'
    case 'in-the-past':
      return 'Datumet har redan varit. Skriv en dag framåt i tiden.'
    case 'before-first-meeting':
      return 'Datumet ligger före det första mötet.'
    case 'before-decision-1':
      return 'Beslut 2 kan inte ligga före beslut 1.'
    case 'answer-before-decision':
      return 'Svaret kan inte ligga före beslutet att överlämna.'
    case 'not-an-email':
      return 'Skriv en e-postadress som namn@exempel.se, eller lämna fältet tomt.'
    case 'ends-before-start':
      return 'Slutet kan inte ligga före början.'
    case 'organisation-number':
      return 'Organisationsnumret stämmer inte. Skriv det som 556016-0680, eller lämna fältet tomt.'
    case 'personal-number':
      return 'Det här är ett personnummer. En enskild firma har sin ägares personnummer, och det sparas inte här. Lämna fältet tomt.'
    case 'name-taken':
      return 'Namnet är upptaget. Välj ett annat, eller slå ihop de två.'
    case 'unknown-choice':
      return 'Välj ett av alternativen.'
    case 'invalid':
      return 'Det här går inte att spara. Kontrollera vad som står i fältet.'
    default:
      return assertNever(issue.code)
  }
}

export function backupFaultSentence(fault: BackupFault): string {
  switch (fault) {
    case 'not-found':
      return 'Filen finns inte längre där. Inget är ändrat.'
    case 'not-a-database':
      return 'Filen är ingen säkerhetskopia. Inget är ändrat.'
    case 'foreign':
      return 'Filen kommer från ett annat program. Inget är ändrat.'
    case 'damaged':
      return 'Säkerhetskopian är skadad och kan inte användas. Inget är ändrat. Välj en annan kopia.'
    case 'newer-schema':
      return 'Säkerhetskopian är gjord med en nyare version av programmet. Uppdatera programmet först. Inget är ändrat.'
    case 'unknown-schema':
      return 'Filen har ett innehåll som programmet inte känner igen. Inget är ändrat.'
    case 'manifest-mismatch':
      return 'Filen stämmer inte med sin kontrollsumma och kan vara ändrad eller skadad. Inget är ändrat.'
    case 'sealed':
      return 'Säkerhetskopian är krypterad. Skriv lösenordsfrasen eller återställningskoden. Inget är ändrat.'
    case 'wrong-secret':
      return 'Det du skrev öppnar inte kopian. Försök igen. Inget är ändrat.'
    case 'too-large':
      return 'Säkerhetskopian är större än programmet tar emot. Inget är ändrat.'
    case 'no-space':
      return 'Det finns inte plats på disken att öppna kopian. Frigör utrymme och försök igen. Inget är ändrat.'
    default:
      return assertNever(fault)
  }
}

function refusalSentence(refusal: Refusal): string {
  switch (refusal.rule) {
    case 'finalise':
      return 'Ansökan kan inte låsas än. Se vad som är kvar att göra.'
    case 'phase':
      return refusal.blockers.map(phaseBlockerSentence).join(' ')
    case 'statement-needs-application':
      return 'Lås ansökan först. Underlaget till nämnden bygger på en låst ansökan.'
    case 'only-deciding-board-forwards':
      return 'Bara tekniska nämnden kan överlämna ett ärende till en annan nämnd.'
    case 'phase-rests-on-decision':
      return 'Fasen som ärendet är i bygger på det här beslutet. Flytta tillbaka ärendet en fas först.'
    case 'freeze':
      return refusal.blockers.map(freezeBlockerSentence).join(' ')
    case 'execution':
      return refusal.blockers.map(executionBlockerSentence).join(' ')
    case 'plan-frozen':
      return planRefusals.frozen
    case 'deviation-needs-reason':
      return planRefusals.needsReason
    case 'ledger-rests-on-decision':
      return 'Rader i liggaren vilar på beslutet. Ändra eller ta bort dem under Ekonomi först.'
    case 'plan-rests-on-decision':
      return planRefusals.restsOnDecision
    case 'report-without-processes':
      return 'Rapporten har inga processer än. Hämta in minst ett ärende innan du låser den.'
    case 'report-frozen':
      return 'Rapporten är låst i minst en version, och det som har rapporterats tas inte bort.'
    case 'nothing-to-finalise':
      return 'Ansökan är oförändrad sedan den senaste låsta versionen.'
    case 'finalise-result':
      return 'Resultatrapporten kan inte låsas än. Se vad som är kvar att göra.'
    case 'result-before-its-phase':
      return 'Slutrapporten låses i fasen Resultat. Flytta ärendet dit först.'
    case 'interim-before-its-phase':
      return 'En delrapport kan låsas när ärendet har kommit till fasen Utförande.'
    case 'result-unchanged':
      return 'Resultatrapporten är oförändrad sedan den senaste låsta versionen.'
    case 'case-closed':
      return 'Ärendet är avslutat. Öppna det igen för att ändra.'
    case 'merge':
      return refusal.fault === 'anonymised'
        ? 'En avidentifierad post kan inte slås ihop med en annan.'
        : 'Posten har slagits ihop med fler sedan dess. Dela på den senaste sammanslagningen först.'
    case 'actor-in-use':
      return 'Aktören finns i ärenden eller nätverkets träffar, eller har kontakter, och kan inte tas bort. Slå ihop den med en annan, eller ta bort det som hänger på den först.'
    case 'not-due':
      return 'Posten ska inte gallras än, eller behövs i ett öppet ärende. Inget är ändrat.'
    case 'no-backup-first':
      return 'Säkerhetskopian före gallringen kunde inte skrivas, så inget är gallrat. Se över mappen under Inställningar, Säkerhetskopior, eller gallra utan säkerhetskopia.'
    case 'nothing-to-correct':
      return 'Det finns inget att rätta: ingen uppgift är ändrad.'
    case 'backup':
      return backupFaultSentence(refusal.fault)
    case 'folder-not-writable':
      return `Det går inte att skriva i mappen ${refusal.path}. Välj en annan mapp under Inställningar och försök igen.`
    case 'missing-characters':
      return `Teckensnittet saknar de här tecknen: ${refusal.characters.join(' ')}. Byt ut dem och försök igen.`
    default:
      return assertNever(refusal)
  }
}

type StorageFault = Extract<AppError, { code: 'storage' }>['fault']

function storageSentence(fault: StorageFault): string {
  switch (fault) {
    case 'disk-full':
      return 'Kunde inte spara: disken är full. Texten finns kvar här. Frigör utrymme och försök igen.'
    case 'read-only':
      return 'Kunde inte spara: databasen går bara att läsa. Texten finns kvar här. Kontrollera behörigheten till mappen.'
    case 'busy':
      return 'Kunde inte spara: ett annat program använder databasen. Texten finns kvar här. Stäng det andra programmet och försök igen.'
    case 'damaged':
      return 'Databasen är skadad. Stäng programmet och återställ den senaste säkerhetskopian.'
    case 'write-failed':
      return 'Kunde inte spara: disken svarade med ett fel. Texten finns kvar här. Försök igen.'
    case 'replaced':
      return 'Kunde inte spara: ett annat program har bytt ut databasfilen. Texten finns kvar här. Välj högst upp på sidan vad du fortsätter med.'
    case 'locked':
      return 'Programmet är låst. Det du skrev finns kvar här och sparas när du låser upp.'
    case 'store-stopped':
      return 'Lagringen startar om. Det som är sparat finns kvar, och det du skriver sparas strax.'
    default:
      return assertNever(fault)
  }
}

/** What happened, what is safe, what to do. */
export function errorSentence(error: AppError): string {
  switch (error.code) {
    case 'invalid-input':
      return error.issues[0] ? fieldIssueSentence(error.issues[0]) : 'Uppgifterna går inte att spara som de är.'
    case 'not-found':
      return 'Det du söker finns inte längre.'
    case 'conflict':
      return 'Någon annan har sparat en nyare version. Det du skrivit finns kvar här.'
    case 'rule':
      return refusalSentence(error.refusal)
    case 'storage':
      return storageSentence(error.fault)
    case 'unexpected':
      return `Något gick fel i programmet. Det som redan är sparat finns kvar. Felet är antecknat i loggen som ${error.incidentId}.`
    default:
      return assertNever(error)
  }
}
