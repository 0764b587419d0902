import { useQuery } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { DURATIONS, ORIGINS } from '../../../shared/domain/case.ts'
import { LIMITS } from '../../../shared/domain/field.ts'
import { appText } from '../../../shared/text/catalogue/app.ts'
import { durationNames, originNames } from '../../../shared/text/catalogue/names.ts'
import { newCaseText } from '../../../shared/text/catalogue/newCase.ts'
import { queries } from '../../bridge/queries.ts'
import { ChoiceField, ComboField, DateField, LineField } from '../../components/fields/index.ts'
import type { useNewCaseForm } from './useNewCaseForm.ts'
import { fieldId } from './validate.ts'

const { fields } = newCaseText
const choicesOf = <Value extends string>(values: readonly Value[], names: Record<Value, string>) =>
  values.map((value) => ({ value, label: names[value] }))

interface NewCaseFieldsProps {
  readonly newCase: ReturnType<typeof useNewCaseForm>
}

function TitleAndArea({ newCase: { form } }: NewCaseFieldsProps) {
  const { data: areas = [] } = useQuery(queries.areas())
  return (
    <>
      <Controller
        name="title"
        control={form.control}
        render={({ field, fieldState }) => (
          <LineField
            id={fieldId('title')}
            label={fields.title.label}
            helperText={fields.title.help}
            required
            limit={LIMITS.title}
            value={field.value}
            onChange={field.onChange}
            onLeave={field.onBlur}
            error={fieldState.error?.message ?? null}
          />
        )}
      />
      <Controller
        name="area"
        control={form.control}
        render={({ field, fieldState }) => (
          <ComboField
            id={fieldId('area')}
            label={fields.area.label}
            helperText={fields.area.help}
            required
            limit={LIMITS.title}
            options={areas}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message ?? null}
          />
        )}
      />
    </>
  )
}

function Kind({ newCase: { form } }: NewCaseFieldsProps) {
  const retryContact = () => {
    if (form.getFieldState('firstContact').isTouched) void form.trigger('firstContact')
  }
  return (
    <>
      <Controller
        name="origin"
        control={form.control}
        render={({ field }) => (
          <ChoiceField
            id={fieldId('origin')}
            label={fields.origin.label}
            helperText={newCaseText.originHelp[field.value]}
            choices={choicesOf(ORIGINS, originNames)}
            value={field.value}
            onChange={(value) => {
              field.onChange(value)
              retryContact()
            }}
          />
        )}
      />
      <Controller
        name="duration"
        control={form.control}
        render={({ field }) => (
          <ChoiceField
            id={fieldId('duration')}
            label={fields.duration.label}
            choices={choicesOf(DURATIONS, durationNames)}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
    </>
  )
}

function FirstContact({ newCase: { form } }: NewCaseFieldsProps) {
  const origin = form.watch('origin')
  const isOptional = origin === 'city'
  return (
    <Controller
      name="firstContact"
      control={form.control}
      render={({ field, fieldState }) => (
        <LineField
          id={fieldId('firstContact')}
          label={isOptional ? appText.optional(fields.firstContact.label) : fields.firstContact.label}
          helperText={newCaseText.firstContactHelp[origin]}
          required={!isOptional}
          value={field.value}
          onChange={field.onChange}
          onLeave={field.onBlur}
          error={fieldState.error?.message ?? null}
        />
      )}
    />
  )
}

function FirstMeeting({ newCase: { form, today, noteDate } }: NewCaseFieldsProps) {
  return (
    <Controller
      name="firstMeetingOn"
      control={form.control}
      render={({ field, fieldState }) => (
        <DateField
          id={fieldId('firstMeetingOn')}
          label={fields.firstMeetingOn.label}
          helperText={fields.firstMeetingOn.help}
          required
          value={field.value}
          onChange={(value) => field.onChange(value ?? field.value)}
          onInvalid={noteDate}
          error={fieldState.error?.message ?? null}
          warning={field.value > today ? newCaseText.futureMeeting : null}
        />
      )}
    />
  )
}

/** The six questions, in the order one would answer them. */
export function NewCaseFields({ newCase }: NewCaseFieldsProps) {
  return (
    <>
      <TitleAndArea newCase={newCase} />
      <Kind newCase={newCase} />
      <FirstContact newCase={newCase} />
      <FirstMeeting newCase={newCase} />
    </>
  )
}
