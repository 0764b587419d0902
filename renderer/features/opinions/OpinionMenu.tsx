import { useState } from 'react'
import type { CodedOpinion } from '../../../shared/domain/dialogue/opinion.ts'
import { OPINION_LENGTH } from '../../../shared/domain/dialogue/opinion.ts'
import { TARGET_GROUPS } from '../../../shared/text/catalogue/dialogue.ts'
import { opinionWords as words } from '../../../shared/text/catalogue/opinions.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { ComboField, DateField, TextAreaField } from '../../components/fields/index.ts'
import { MoreMenu } from '../../components/MoreMenu.tsx'
import { removeOpinion, rewriteOpinion, toggleExample } from './changeOpinion.ts'

function ChangeDialog({ opinion, onClose }: { readonly opinion: CodedOpinion; readonly onClose: () => void }) {
  const [text, setText] = useState(opinion.text)
  const [group, setGroup] = useState(opinion.group)
  const [saidOn, setSaidOn] = useState(opinion.saidOn)
  return (
    <ConfirmDialog open title={words.changeTitle} confirmLabel={words.changeSave} onConfirm={() => rewriteOpinion(opinion, { text, group, saidOn })} onClose={onClose}>
      <TextAreaField label={words.text} required limit={OPINION_LENGTH} value={text} onChange={setText} />
      <ComboField label={words.group} helperText={words.groupHelp} limit={80} options={TARGET_GROUPS} value={group} onChange={setGroup} />
      <DateField label={words.saidOn} value={saidOn} onChange={setSaidOn} />
    </ConfirmDialog>
  )
}

/** What else can be done to the opinion in focus. */
export function OpinionMenu({ opinion }: { readonly opinion: CodedOpinion }) {
  const [isChanging, setChanging] = useState(false)
  return (
    <>
      <MoreMenu
        entries={[
          { label: words.change, onSelect: () => setChanging(true) },
          { label: opinion.isExample ? words.example : words.makeExample, onSelect: () => void toggleExample(opinion) },
          { label: words.remove, onSelect: () => void removeOpinion(opinion) },
        ]}
      />
      {isChanging && <ChangeDialog opinion={opinion} onClose={() => setChanging(false)} />}
    </>
  )
}
