export { InvitationSection } from './InvitationSection.tsx'
