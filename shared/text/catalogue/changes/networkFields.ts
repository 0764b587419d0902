import type { ChangeKind } from '../../../domain/changes/kinds.ts'
import { attachmentText } from '../attachments.ts'
import { networkTexts } from '../network.ts'

type Labels = Partial<Record<ChangeKind, Readonly<Record<string, string>>>>

const { meetings, lists } = networkTexts

const sending = {
  way: 'Utskickets form', subject: 'Ämne', text: 'Inbjudan', invitationText: 'Inbjudan', recipients: 'Mottagare', madeAt: 'Gjort', madeBy: 'Gjort av',
} as const
const invitee = { answer: 'Svar', came: networkTexts.invitees.came, walkIn: networkTexts.invitees.guests } as const

export const networkFields: Labels = {
  networkMeeting: {
    title: meetings.name,
    heldOn: meetings.heldOn,
    startsAt: meetings.startsAt,
    endsAt: meetings.endsAt,
    themes: meetings.themes,
    notes: meetings.notes,
    invitationSubject: 'Inbjudans ämne',
    invitees: networkTexts.invitees.heading,
    sendings: 'Utskick',
    ...sending,
    ...invitee,
  },
  networkInvitee: invitee,
  invitation: sending,
  invitationSending: sending,
  actorList: {
    name: lists.name, note: lists.note, filter: lists.kind, members: lists.members, kinds: 'Slag av aktör', roles: lists.roles, tags: lists.tags, search: lists.words,
  },
  actorListMembers: { members: lists.members },
  actorListMember: { listId: 'Lista' },
  attachment: { note: attachmentText.note, mediaType: 'Filtyp', addedAt: 'Tillagd', addedBy: 'Tillagd av', fileState: 'Filens skick', checkedAt: 'Kontrollerad', subject: 'Hör till' },
  logExport: { entries: 'Antal ändringar' },
  caseFile: {
    fileId: 'Filens id', direction: 'Riktning', recipient: 'Till vem', at: 'När', madeBy: 'Gjord av', madeAt: 'Gjord', databaseId: 'Databasens id', commitCounter: 'Sparat antal gånger',
    counts: 'Antal', base: 'Utgångsläge', added: 'Nya', changed: 'Ändrade', removed: 'Borttagna', left: 'Lämnade som de var',
  },
}
