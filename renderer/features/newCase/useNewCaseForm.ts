import { useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { todayIn } from '../../../shared/domain/date.ts'
import { AppFailure } from '../../../shared/ipc/outcome.ts'
import { paths } from '../../app/paths.ts'
import { api } from '../../bridge/api.ts'
import { clearNewCase, keepNewCase, keptNewCase, newCaseDefaults, type NewCaseValues } from '../../state/newCaseDraft.ts'
import { errorsOf, FIELD_NAMES, fieldId, validate } from './validate.ts'

const goTo = (name: (typeof FIELD_NAMES)[number] | undefined): void => {
  if (name) document.getElementById(fieldId(name))?.focus()
}

function useKeptForm() {
  const [today] = useState(() => todayIn(new Date()))
  const form = useForm<NewCaseValues>({
    defaultValues: keptNewCase() ?? newCaseDefaults(today),
    resolver: validate,
    mode: 'onTouched',
    shouldFocusError: false,
  })
  const { subscribe } = form
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => keepNewCase(values) }), [subscribe])
  return { form, today }
}

/** The form for a new case: its fields, and what happens when it is sent. */
export function useNewCaseForm(id: string) {
  const navigate = useNavigate()
  const { form, today } = useKeptForm()
  const [failure, setFailure] = useState<AppFailure | null>(null)
  const dateIsWrong = useRef(false)
  useEffect(() => goTo('title'), [])

  const send = async (values: NewCaseValues) => {
    if (dateIsWrong.current) return goTo('firstMeetingOn')
    setFailure(null)
    const outcome = await api.cases.create({ id, ...values })
    if (outcome.ok) {
      clearNewCase()
      void navigate(paths.caseTab(outcome.value.id), { replace: true })
      return
    }
    const found = outcome.error.code === 'invalid-input' ? errorsOf(outcome.error.issues) : {}
    const names = FIELD_NAMES.filter((name) => found[name])
    for (const name of names) form.setError(name, found[name] ?? {})
    if (names.length === 0) setFailure(new AppFailure(outcome.error))
    goTo(names[0])
  }

  const submit = () => form.handleSubmit(send, (errors) => goTo(FIELD_NAMES.find((name) => errors[name])))()
  return {
    form,
    today,
    failure,
    submit,
    leave: () => navigate(paths.cases),
    noteDate: (reason: unknown) => {
      dateIsWrong.current = reason !== null
    },
  }
}
